package io.zhengtu.loader.ontology;

/** How far a project has come, from the earliest stage to the last; the natural order is the order of progress. */
public enum ProjectStage {
    /** 谋划, 争取, 规划, 前期工作, 获批. */
    PROPOSED,
    /** 在谈, 储备. */
    NEGOTIATING,
    /** 签约, 注册, 落户. */
    SIGNED,
    /** 开工, 启动. */
    STARTED,
    /** 在建, 加快建设, 封顶, 主体完工. */
    UNDER_CONSTRUCTION,
    /** 竣工, 建成, 全线贯通, 具备…条件. */
    COMPLETED,
    /** 投产, 达产, 投入使用, 试运行, 建成通车. */
    OPERATING
}
