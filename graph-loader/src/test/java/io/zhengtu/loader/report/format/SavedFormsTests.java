package io.zhengtu.loader.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.DocumentReader;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.report.UnreadableReportException;
import io.zhengtu.loader.report.UnreadableReportException.Reason;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.SourceText;
import io.zhengtu.loader.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedFormsTests {
    private static final String TEXT = """
            2025年东山区政府工作报告
            各位代表：
            现在，我代表区人民政府，向大会报告政府工作，请予审议。
            一、2024年工作回顾
            全年地区生产总值增长5.5%，“十四五”规划顺利推进，新建、续建重点项目八十一个，完成固定资产投资一百二十亿元。
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE"})
    void shouldReadAWebPageInAnyEncoding(String charset) throws IOException {
        byte[] page = SavedForms.html(TEXT, charset);
        assumeTrue(!charset.startsWith("UTF-16") || page[1] == 0);

        SourceText source = read(page).source();

        assertThat(source.content())
                .contains(TEXT.lines().toList())
                .contains("政务公开")
                .doesNotContain("var a", "margin", "&");
    }

    @Test
    void shouldLeadFromWhatAPageShowsToItsSource() throws IOException {
        SourceText source = read(SavedForms.html(TEXT, "UTF-8")).source();

        int at = source.content().indexOf("“十四五”规划");
        Span shown = new Span(at, at + 7);
        Span span = source.layout().toSource(shown);
        assertThat(span.of(source.text())).isEqualTo("&ldquo;十四五&#8221;规划");
        assertThat(source.layout().toClean(span)).isEqualTo(shown);
        for (int i = 0; i + 3 <= source.content().length(); i++) {
            Span three = new Span(i, i + 3);
            assertThat(source.layout().toClean(source.layout().toSource(three))).isEqualTo(three);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><table>甲乙<tr><td>丙</td></tr></table></body></html>",
                "<html><body><p>未闭合<div>&nbsp;&unknown; &#x4e2d;&#65;</b></i>",
                "<html><body>&&&;<p></p><br><br>一\n二<b>三</b>\r\n four  five</body>",
                "<html><body hidden>不显示</body><p style='display: none'>也不</p>显示</html>"
            })
    void shouldAlignAnyMarkup(String page) {
        SourceText source = new HtmlText(page).source("UTF-8");

        assertThat(source.text()).isEqualTo(page);
        assertThat(source.layout().cleanLength()).isEqualTo(source.content().length());
        assertThat(source.content()).doesNotContain("<", "不显示", "也不");
    }

    @Test
    void shouldSetAPagesLinksApartWhateverTheySay() throws IOException {
        String page = "<html><body><div><a href='/'>首页</a> &gt; <a href='/r'>东山区政府工作报告</a></div>"
                + TEXT.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining())
                + "<p>详情见<a href='/x'>图解</a>，我们将为建设更加美好的东山而团结奋斗，再创佳绩，不负全区人民的期望和重托，努力谱写新篇章！</p>"
                + "<ul><li><a href='/b'>东山风光</a></li><li><a href='/c'>办事大厅办理各项业务的流程和所需材料，请在工作日前来咨询，欢迎广大群众监督，也可以在网上预约办理时间，谢谢！</a></li></ul>"
                + "<p>东山区融媒体中心</p></body></html>";
        CleanText clean =
                CleanText.unchanged(read(page.getBytes(StandardCharsets.UTF_8)).source());

        assertThat(clean.links())
                .extracting(link -> link.of(clean.text()))
                .containsExactly("首页 > 东山区政府工作报告", "东山风光", "办事大厅办理各项业务的流程和所需材料，请在工作日前来咨询，欢迎广大群众监督，也可以在网上预约办理时间，谢谢！");
        Document document = new DocumentReader(Divisions.read(
                        Path.of(System.getProperty("zhengtu.home", ".."), "data/gazetteers/divisions.tsv")))
                .read(clean);
        assertThat(document.header().title()).isEqualTo("2025年东山区政府工作报告");
        assertThat(document.sentences().stream().filter(document::isPageChrome).map(Sentence::text))
                .contains("东山风光", "东山区融媒体中心")
                .anyMatch(text -> text.startsWith("办事大厅"))
                .noneMatch(text -> text.contains("图解"));
    }

    @Test
    void shouldReadADocument() throws IOException {
        assertThat(read(SavedForms.docx(TEXT)).source().content()).isEqualTo(TEXT + "\n");
    }

    @Test
    void shouldPutTheLinesOfPagesTogether() throws IOException {
        String text = TEXT.repeat(12);

        assertThat(read(SavedForms.pdf(text)).source().content().lines())
                .containsExactlyElementsOf(text.lines().toList());
    }

    @Test
    void shouldSayThatAFileIsCut() throws IOException {
        for (byte[] whole : new byte[][] {SavedForms.docx(TEXT), SavedForms.pdf(TEXT)}) {
            assertReason(Arrays.copyOf(whole, whole.length * 2 / 3), Reason.TRUNCATED);
        }
    }

    @Test
    void shouldSayThatAFileNeedsAPassword() throws Exception {
        assertReason(lockedPdf(), Reason.ENCRYPTED);
        assertReason(lockedDocument(), Reason.ENCRYPTED);
    }

    @Test
    void shouldSayThatAFileHasNoText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertReason(bytes.toByteArray(), Reason.EMPTY);
        }
        assertReason(SavedForms.docx(""), Reason.EMPTY);
        assertReason("<html><body><script>x()</script></body></html>".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
    }

    @Test
    void shouldSayThatAFileIsDamagedInside() throws IOException {
        byte[] document = SavedForms.docx(TEXT);
        Arrays.fill(document, 40, document.length / 2, (byte) 7);
        assertThatExceptionOfType(UnreadableReportException.class).isThrownBy(() -> read(document));
    }

    private static byte[] lockedPdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(SavedForms.pdf(TEXT))) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] lockedDocument() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("reader");
            try (java.io.OutputStream out = encryptor.getDataStream(container)) {
                out.write(SavedForms.docx(TEXT));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static RawReport read(byte[] bytes) throws IOException {
        return ReportFormats.read("a", new ByteArrayInputStream(bytes));
    }

    private static void assertReason(byte[] bytes, Reason reason) {
        assertThatExceptionOfType(UnreadableReportException.class)
                .isThrownBy(() -> read(bytes))
                .satisfies(e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason));
    }
}
