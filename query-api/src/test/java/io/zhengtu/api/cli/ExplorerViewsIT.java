package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.api.ExplorerPage;
import io.zhengtu.api.cli.ServedReport.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The other views of the explorer page: the report's words, figures, projects, places, questions, a further report. */
@ExtendWith(ServedReport.class)
class ExplorerViewsIT {
    private static final String REPORT = """
            2025年盘山县政府工作报告
            2024年12月27日在盘锦市盘山县第十九届人民代表大会第四次会议上
            盘山县人民政府县长 张明
            各位代表：
            现在，我代表盘山县人民政府向大会报告工作，请予审议。
            一、2024年工作回顾
            地区生产总值增长5.2%，规上工业企业达到101家，一般公共预算收入增长6.2%。
            石化產(chǎn)業(yè)提质增效，海蓝燃料有限公司加注码头项目开工建设。
            二、2025年重点任务
            地区生产总值增长5.5%以上，规上工业企业新增9家。
            加快石化产业园建设，推进海蓝燃料有限公司加注码头项目竣工投产，支撑石化产业发展。
            """;

    private final ExplorerPage page;

    ExplorerViewsIT(ExplorerPage page) {
        this.page = page;
    }

    @Test
    void shouldOpenTheSentenceBehindALink() throws IOException {
        page.open("").find("船燃").clickLink("临港经济开发区", "SUPPORTS");
        page.see("#details .relation");
        assertThat(page.see("#details figure.quote code").getText()).startsWith("supports.");
        assertThat(page.see("#details .facts").getText()).contains("报告明言");
        page.screenshot("10-evidence");

        page.press("#details .open-report");
        assertThat(page.see(".sentence.chosen").getText()).contains("临港经济开发区");
        assertThat(page.texts(".sentence.chosen mark")).isNotEmpty();
        assertThat(page.texts(".drawn .card"))
                .anySatisfy(card -> assertThat(card).contains("临港经济开发区", "支撑", "船燃产业"));
        page.screenshot("11-sentence");

        page.pressButton("对照");
        assertThat(page.see(".sentence.chosen .source").getText()).contains("臨港經");
        page.screenshot("12-as-received");
    }

    @Test
    void shouldShowWhichSentencesGaveNothing() throws IOException {
        page.open("#/report");
        int all = page.count(".sentence");
        assertThat(page.count(".stripes span")).isBetween(1, all);

        page.pressButton("只看没有产出的句子").see(".only-empty[aria-pressed=true]");

        assertThat(page.count(".sentence")).isBetween(1, all - 1).isEqualTo(page.count(".sentence.empty"));
        page.screenshot("13-coverage");
    }

    @Test
    void shouldMarkDamageInTheOriginalWithWhatItWasReadAs() throws IOException {
        page.open("#/report").pressButton("损坏");
        assertThat(page.see(".damage-key").getText()).contains("损坏之处", "丢字", "拼音注", "繁体");
        assertThat(page.texts(".damage.LOST_BYTES ins")).isNotEmpty().allMatch(reading -> !reading.isBlank());
        assertThat(page.count(".damage.PINYIN_MARK del")).isPositive();

        page.press(".spot-row");
        assertThat(page.see(".sentence.chosen .damage.LOST_BYTES ins").getText())
                .isNotBlank();
        assertThat(page.texts(".drawn .spots li").get(0)).contains("→", "丢字");
        assertThat(page.cutOff()).isEmpty();
        page.screenshot("14-damage");

        page.press(".kind.TRADITIONAL_SCRIPT");
        page.see(".kind.TRADITIONAL_SCRIPT[aria-pressed=false]");
        assertThat(page.count(".damage.TRADITIONAL_SCRIPT")).isZero();
        String address = page.address();
        page.open(address.substring(address.indexOf('#')));
        assertThat(page.see(".kind.TRADITIONAL_SCRIPT").getDomAttribute("aria-pressed"))
                .isEqualTo("false");
    }

    @Test
    void shouldMarkDamageAsTheReaderComesToItOrAllAtOnce() throws IOException {
        page.open("#/report?mode=damage").see(".marking progress");
        int first = page.count(".damage");
        int all = page.run("return JSON.stringify(document.querySelector('.marking progress').max)")
                .asInt();
        assertThat(first).isBetween(1, all - 1);
        assertThat(page.see(".marking small").getText()).startsWith("已标出").endsWith("/ " + all);
        page.screenshot("14-damage-begun");

        page.run("const view = document.querySelector('#view-report');"
                + " view.scrollTop = view.scrollHeight / 3; return '1';");
        page.awaitMore(".damage", first).press(".mark-all").awaitGone(".marking");

        assertThat(page.count(".damage")).isGreaterThan(first);
        assertThat(page.count(".text .block:last-child .damage")).isPositive();
    }

    @Test
    void shouldOpenASentenceWhoseDamageIsNotReadYet() {
        page.open("#/report?mode=damage&s=200").see(".spots li");

        assertThat(page.count(".sentence.chosen .damage")).isPositive();
    }

    @Test
    void shouldChartTheTargetForTheGrossRegionalProduct() throws IOException {
        page.open("#/measures?q=地区生产总值").screenshot("15-targets");

        assertThat(page.texts(".measure-card h2")).contains("地区生产总值");
        assertThat(page.texts(".measure-card .target .amount")).contains("≥5.5%", "≥200亿元");
        assertThat(page.texts(".measure-card .outcome .amount")).contains("188亿元");

        page.press(".measure-card .year-row").press(".measure-card .said .open-report");
        assertThat(page.see(".sentence.chosen").getText()).contains("地区生产总值");
    }

    @Test
    void shouldShowProjectsByStageAndPlacesWithWhatIsThere() throws IOException {
        page.open("#/projects").screenshot("16-projects");
        assertThat(page.texts(".column h2")).anyMatch(name -> name.startsWith("签约"));
        assertThat(page.texts(".column[data-stage=SIGNED] .card")).isNotEmpty();

        page.open("#/places").screenshot("17-places");
        assertThat(page.texts("tbody th")).anyMatch(name -> name.contains("田家"));
        assertThat(page.texts("tbody .chips li")).isNotEmpty();
        page.type("#view-places input", "田家").awaitCount("tbody tr", 1);
    }

    @Test
    void shouldAnswerAQuestionAsTableGraphAndCypher() throws IOException {
        page.open("#/ask").type("#question", "哪些企业从事船燃产业？").press(".ask button");

        assertThat(page.see(".understood").getText()).contains("船燃");
        assertThat(page.texts("tbody tr td:first-child")).anyMatch(name -> name.contains("企鸿源"));
        assertThat(page.texts("tbody figure.quote mark")).contains("企鸿源");
        assertThat(page.see(".answer .in-browser").getDomAttribute("href"))
                .contains("&cmd=edit&arg=MATCH")
                .doesNotContain("%24");
        page.see(".answer-graph canvas");
        page.screenshot("18-answer");
        page.press(".cypher summary");
        assertThat(page.see(".cypher code").getText()).contains("MATCH", "RETURN");

        page.press(".answer .to-graph").awaitEntity("企鸿源").screenshot("19-answer-in-graph");
        assertThat(page.entities()).contains("船燃产业");
    }

    @Test
    void shouldOfferWhatCanBeAnsweredWhereTheReportsDoNotSay() throws IOException {
        page.open("#/ask?q=哪些项目支撑船燃产业？");

        assertThat(page.see(".answer .none").getText()).isEqualTo("报告里没有");
        page.screenshot("18-no-answer").press(".answer .near a");
        page.awaitMore("tbody tr", 0);
    }

    @Test
    void shouldLeadFromAnEntityToItsNeighboursTheirSentencesAndQuestions() throws IOException {
        page.open("").find("船燃");
        assertThat(page.texts("#details .neighbour")).contains("企鸿源", "临港经济开发区");

        page.press("#details .link-row[data-relationship=OPERATES_IN] + .chips .why")
                .awaitText("#details .relation", "从事");
        assertThat(page.texts("#details figure.quote mark")).isNotEmpty();
        page.press("#details .end").awaitText("#details small", "企业").press("#details .near a");
        page.awaitMore("tbody tr", 0);
    }

    @Test
    void shouldOfferNearQuestionsRatherThanGuess() throws IOException {
        page.open("#/ask?q=明天会下雨吗？");

        assertThat(page.see(".unsure").getText()).startsWith("没有把握");
        assertThat(page.texts(".near li")).isNotEmpty();
        page.screenshot("20-unsure").press(".near li a");
        page.see(".understood");
    }

    @Test
    void shouldTakeASecondReportThatIsDropped(Desk desk) throws Exception {
        Path file = Files.writeString(desk.folder().resolve("盘山县.txt"), REPORT);
        page.open("");
        desk.chromium().drop(List.of(file));
        page.see("#upload h2");
        page.screenshot("21-dropped").type("#upload-key", "wrong").press("#upload button[type=submit]");
        page.see(".outcomes .problem");
        page.screenshot("22-wrong-key");

        page.clear("#upload-key").type("#upload-key", desk.key()).press("#upload button[type=submit]");
        page.awaitText(".outcomes .loaded", "已加入").see(".outcomes .to-damage");
        assertThat(page.see(".outcomes .damage-counts").getText()).startsWith("损坏报告：确定");
        page.screenshot("23-loaded").press(".outcomes .to-damage");

        page.awaitText("#view-report h1", "盘山县");
        assertThat(page.texts(".damage.PINYIN_MARK del")).contains("(yè)");
        assertThat(page.texts(".which option")).hasSize(2);
        page.screenshot("24-its-damage").press("#view-report .to-graph");
        page.awaitEntity("石化产业园").screenshot("25-its-graph");

        desk.remove("211122-2025");
    }
}
