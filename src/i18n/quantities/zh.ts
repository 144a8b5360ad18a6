/** Names and units of the quantities of a cluster and of the province. */
export const zh = {
  names: {
    output: '产值',
    valueAdded: '增加值',
    employment: '就业',
    labourProductivity: '全员劳动生产率',
    energyIntensity: '单位增加值能耗',
    waterIntensity: '单位增加值用水',
    wastewaterIntensity: '单位增加值废水',
    rdRatio: '研发经费／营收',
    smartFactories: '示范智能工厂',
    greenParks: '绿色园区，累计',
    greenFactories: '绿色工厂',
    standards: '浙江制造标准，累计',
    brandFirms: '品字标企业',
  },
  units: {
    output: '亿元，现价',
    provinceOutput: '万亿元，现价',
    valueAdded: '亿元，2019 年价',
    provinceValueAdded: '万亿元，2019 年价',
    employment: '万人',
    provinceEmployment: '万人',
    labourProductivity: '万元/人，2019 年价',
    rdRatio: '%',
    energyIntensity: 'tce/万元',
    wastewaterIntensity: 't/万元',
    waterIntensity: 'm³/万元',
    count: '个',
    standards: '项',
    brandFirms: '家',
  },
  /** What a cluster's share of a programme is. */
  sharedOut: '按集群规模分摊，没有区间',
};

export type QuantityMessages = typeof zh;
export type QuantityUnit = keyof QuantityMessages['units'];
