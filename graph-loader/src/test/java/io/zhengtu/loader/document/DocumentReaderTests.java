package io.zhengtu.loader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.ontology.ReportPart;
import io.zhengtu.loader.report.NoWorkReportException;
import io.zhengtu.loader.report.NoWorkReportException.Verdict;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTests {
    private static final Divisions DIVISIONS =
            Divisions.read(Path.of(System.getProperty("zhengtu.home", ".."), "data/gazetteers/divisions.tsv"));
    private final DocumentReader reader = new DocumentReader(DIVISIONS);
    private static final String OPENING = "各位代表：\n现在，我代表区人民政府，向大会报告政府工作，请予审议。\n";
    private static final String HEAD = "2025年大洼区政府工作报告\n2024年12月27日在盘锦市大洼区第十九届人民代表大会第四次会议上\n盘锦市大洼区人民政府区长 胡楠\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2025年大洼区政府工作报告/2024年12月27日在盘锦市大洼区第十九届人民代表大会/第四次会议第一次全体会议上/盘锦市大洼区人民政府区长 胡楠 | 211104-2025 | 2024-12-27 | 盘锦市大洼区第十九届人民代表大会第四次会议第一次全体会议 | 胡楠
                    政府工作报告/——二〇二二年一月六日在盘锦市大洼区第十八届人民代表大会第一次会议上/区长　李 明 | 211104-2022 | 2022-01-06 | 盘锦市大洼区第十八届人民代表大会第一次会议 | 李明
                    政 府 工 作 报 告/（2015年1月9日）/在大洼县第十七届人民代表大会第四次会议上/代县长 王小明 | 211104-2015 | 2015-01-09 | 大洼县第十七届人民代表大会第四次会议 | 王小明
                    下载/打印/2026年新疆维吾尔自治区政府工作报告/——2026年1月27日在新疆维吾尔自治区第十四届人民代表大会第四次会议上/来源：某日报/时间：2026-02-12/自治区主席 艾力·买买提 | 650000-2026 | 2026-01-27 | 新疆维吾尔自治区第十四届人民代表大会第四次会议 | 艾力·买买提
                    政府工作报/告/——2024年3月5日在第十四届全国人民代表大会第二次会议上/国务院总理/李 明 | 000000-2024 | 2024-03-05 | 第十四届全国人民代表大会第二次会议 | 李明
                    政府工作报告/2023年11月28日在长春市朝阳区第十九届人民代表大会第三次会议上/区长 张三丰 | 220104-2024 | 2023-11-28 | 长春市朝阳区第十九届人民代表大会第三次会议 | 张三丰
                    ★2021年海西州政府工作报告★/2021年2月1日在海西蒙古族藏族自治州第十四届人民代表大会第六次会议上/州长 孟海 | 632800-2021 | 2021-02-01 | 海西蒙古族藏族自治州第十四届人民代表大会第六次会议 | 孟海
                    """)
    void shouldReadTheHeader(String head, String id, LocalDate date, String meeting, String speaker) {
        Document document = read(head.replace('/', '\n') + "\n" + OPENING + "一、工作回顾\n地区生产总值增长5%。");

        assertThat(document.header().reportId()).isEqualTo(id);
        assertThat(document.header().deliveredOn()).isEqualTo(date);
        assertThat(document.header().meeting()).isEqualTo(meeting);
        assertThat(document.header().speaker()).isEqualTo(speaker);
    }

    @Test
    void shouldTellThePlaceOfAnAmbiguousNameByItsParentsInTheText() {
        String head = "2025年鼓楼区政府工作报告\n2025年1月3日在鼓楼区第十九届人民代表大会第四次会议上\n";

        assertThat(read(head + OPENING + "一、工作回顾\n我们对接徐州、服务江苏。")
                        .header()
                        .place()
                        .code())
                .isEqualTo("320302");
        assertThat(read(head + OPENING + "一、工作回顾\n我们对接福州。").header().place().code())
                .isEqualTo("350102");
    }

    @Test
    void shouldSayWhichPlacesItMayBeWhereNothingTells() {
        String text = "2025年鼓楼区政府工作报告\n" + OPENING + "一、工作回顾\n我们奋勇争先。";

        assertThatExceptionOfType(NoWorkReportException.class)
                .isThrownBy(() -> read(text))
                .withMessageContaining("320302 鼓楼区")
                .withMessageContaining("350102 鼓楼区")
                .satisfies(e -> assertThat(e.verdict()).isEqualTo(Verdict.NO_PLACE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    政府工作报告/在大洼区第十九届人民代表大会第四次会议上 | 一、2023年工作回顾 | 二、2024年工作安排 | 2024
                    政府工作报告/在大洼区第十九届人民代表大会第四次会议上 | 一、2023年工作回顾 | 二、全力做好今年工作 | 2024
                    政府工作报告/在大洼区第十九届人民代表大会第四次会议上 | 首先报告２０２１年的工作 | 一、扩大内需 | 2022
                    政府工作报告/在大洼区第十九届人民代表大会第四次会议上 | 一、过去五年工作回顾 | 二、对2018年政府工作的建议 | 2018
                    """)
    void shouldTellTheYearWithoutTitleAndDate(String head, String first, String second, int year) {
        String text = head.replace('/', '\n') + "\n" + OPENING + first + "\n增长5%。\n" + second + "\n增长6%。";

        assertThat(read(text).header().year()).isEqualTo(year);
    }

    @Test
    void shouldTellPartsAndSectionsWhateverTheirNumbers() {
        Document document = read(HEAD + OPENING + """
                一、2024年工作回顾
                预计，全年完成地区生产总值188亿元。
                （一）抓招商上项目
                招商引资成势见效。签约项目81个。
                （二）稳增长调结构，筑强发展根基。农业稳步发展。
                ——改革开放迈出新步伐。新增试点3个。
                各位代表，过去一年极不平凡！
                在总结成绩的同时，我们必须正视发展中存在的问题，主要是新兴产业跃升不够；财政困难。
                二、2025年工作安排
                2025年工作的总体要求是：坚持稳中求进。
                一是聚焦全方位扩大内需
                新建项目20个。
                """);

        assertThat(outline(document))
                .containsExactly(
                        "0 OTHER ",
                        "1 REVIEW 2024年工作回顾",
                        "2 REVIEW 抓招商上项目",
                        "3 REVIEW 招商引资成势见效",
                        "2 REVIEW 稳增长调结构，筑强发展根基",
                        "3 REVIEW 改革开放迈出新步伐",
                        "1 REVIEW 2024年工作回顾",
                        "1 PLAN 2025年工作安排",
                        "3 PLAN 聚焦全方位扩大内需");
        assertThat(sentence(document, "财政困难").part()).isEqualTo(ReportPart.OTHER);
        assertThat(sentence(document, "总体要求").part()).isEqualTo(ReportPart.PLAN);
    }

    @Test
    void shouldTellPartsThatHaveNoNumbers() {
        Document document = read(HEAD + OPENING + """
                “十四五”时期工作回顾
                一是综合实力提升。增长5%。
                2025年工作安排建议
                一、扩大内需
                投资增长6%。
                """);

        assertThat(sentence(document, "增长5%").part()).isEqualTo(ReportPart.REVIEW);
        assertThat(sentence(document, "投资增长6%").part()).isEqualTo(ReportPart.PLAN);
    }

    @Test
    void shouldTurnToThePlanWithinAPartThatLooksBothWays() {
        Document document = read("政府工作报告\n2026年1月5日在大洼区第十九届人民代表大会第五次会议上\n" + OPENING + """
                一、“十四五”时期发展成就和“十五五”时期主要目标任务
                “十四五”时期，地区生产总值年均增长5%。
                “十五五”时期，地区生产总值年均增长6%。
                二、2026年重点工作
                （一）扩大内需。投资增长7%。
                """);

        assertThat(sentence(document, "年均增长5%").part()).isEqualTo(ReportPart.REVIEW);
        assertThat(sentence(document, "年均增长6%").part()).isEqualTo(ReportPart.PLAN);
    }

    @Test
    void shouldTellPartsOfAReportWithoutHeadings() {
        Document document = read(HEAD + OPENING + """
                过去一年，我们奋力拼搏。地区生产总值增长5%。
                2025年是“十四五”规划收官之年。地区生产总值增长6%左右。
                """);

        assertThat(sentence(document, "增长5%").part()).isEqualTo(ReportPart.REVIEW);
        assertThat(sentence(document, "增长6%").part()).isEqualTo(ReportPart.PLAN);
    }

    @Test
    void shouldSetPageChromeApartWithoutDroppingIt() {
        String text = "下载\n打印\n【字号：\n加大\n减小\n】\n" + HEAD + "来源：盘锦日报\n胡楠作政府工作报告。 记者 李四 摄\n" + OPENING
                + "一、2024年工作回顾\n地区生产总值增长5%。\n二、2025年工作安排\n地区生产总值增长6%。\n"
                + "让我们更加紧密地团结起来，凝心聚力，奋勇争先，为谱写高质量发展新篇章而努力奋斗，为建设更加美好的家园而不懈努力奋斗！\n"
                + "相关报道：\n主办单位：大洼区人民政府 版权所有：盘锦市人民政府办公室\n";
        Document document = read(text);

        assertThat(document.sentences().stream().filter(document::isPageChrome).map(Sentence::text))
                .containsExactly(
                        "下载",
                        "打印",
                        "【字号：",
                        "加大",
                        "减小",
                        "】",
                        "来源：盘锦日报",
                        "胡楠作政府工作报告。 记者 李四 摄",
                        "相关报道：",
                        "主办单位：大洼区人民政府 版权所有：盘锦市人民政府办公室");
        assertThat(document.sentences().stream()
                        .map(Sentence::text)
                        .collect(Collectors.joining())
                        .replaceAll("\\s", ""))
                .isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void shouldTellAppendices() {
        Document document = read(HEAD + OPENING + """
                一、2024年工作回顾
                增长5%。
                二、2025年工作安排
                增长6%。
                附件1
                2025年区十件民生实事
                1.实现城镇新增就业4500人以上。
                一、改造老旧小区12个。
                附件2 名词解释
                1.“两新”：大规模设备更新和消费品以旧换新，投入3亿元。
                """);

        Sentence matter = sentence(document, "4500人");
        assertThat(document.section(matter).kind()).isEqualTo(SectionKind.PRACTICAL_MATTERS);
        assertThat(matter.part()).isEqualTo(ReportPart.PLAN);
        assertThat(sentence(document, "12个").part()).isEqualTo(ReportPart.PLAN);
        Sentence term = sentence(document, "“两新”");
        assertThat(document.section(term).kind()).isEqualTo(SectionKind.APPENDIX);
        assertThat(term.part()).isEqualTo(ReportPart.OTHER);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    万载县2015年国民经济和社会发展统计公报/一、综合/全县生产总值110亿元。 | COMMUNIQUE
                    大洼区国民经济和社会发展第十四个五年规划纲要/第一章 发展基础/全区生产总值180亿元。 | PLAN
                    大洼区人民政府关于印发防汛预案的通知/各镇街：/现将预案印发给你们。 | NOTICE
                    红海滩旅游攻略/一、怎么去/坐火车去。 | UNKNOWN
                    """)
    void shouldSayWhatIsNoWorkReport(String text, Verdict verdict) {
        assertThatExceptionOfType(NoWorkReportException.class)
                .isThrownBy(() -> read(text.replace('/', '\n')))
                .satisfies(e -> assertThat(e.verdict()).isEqualTo(verdict))
                .withMessageContaining("--force");
    }

    @Test
    void shouldReadWhatIsNoWorkReportWhereForced() {
        Document document = reader.readForced(clean("万载县2015年国民经济和社会发展统计公报\n一、综合\n全县生产总值110亿元。"));

        assertThat(document.header().reportId()).isEqualTo("360922-2015");
        assertThat(document.sentences()).hasSize(3);
    }

    @Test
    void shouldGiveSpansThatHoldTheSentences() {
        String text = HEAD + OPENING + "  一、2024年工作回顾  \r\n　增长5%。 增长6%；\n";
        Document document = read(text);

        assertThat(document.sentences())
                .allSatisfy(sentence -> assertThat(sentence.span().of(text)).isEqualTo(sentence.text()));
    }

    private Document read(String text) {
        return reader.read(clean(text));
    }

    private static CleanText clean(String text) {
        return CleanText.unchanged(new SourceText(text, "UTF-8"));
    }

    private static Sentence sentence(Document document, String words) {
        return document.sentences().stream()
                .filter(sentence -> sentence.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> outline(Document document) {
        return document.sections().stream()
                .filter(section -> section.kind() == SectionKind.BODY)
                .map(section -> section.level() + " " + section.part() + " " + section.heading())
                .toList();
    }
}
