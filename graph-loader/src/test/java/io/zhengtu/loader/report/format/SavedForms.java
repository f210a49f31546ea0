package io.zhengtu.loader.report.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A report's text saved in the forms in which reports are handed on. */
final class SavedForms {
    private static final int CHARACTERS = 28;
    private static final int LINES = 24;
    private static final int SIZE = 16;
    private static final int LEFT = 70;

    private SavedForms() {}

    /** A page of a government's site, with what such pages put around an article. */
    static byte[] html(String text, String charset) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"" + charset
                + "\"><title>首页</title><script>var a = '<p>无关</p>';</script><style>p { margin: 0 }</style></head><body>\n"
                + "<div class=\"nav\"><a href=\"/\">首页</a><a href=\"/zw\">政务公开</a><a href=\"/hd\">互动交流</a></div>\n"
                + "<div class=\"share\">下载 打印 全屏 收藏 【字号：大 中 小】</div>\n<div id=\"article\">\n");
        for (String line : text.split("\\R", -1)) {
            if (!line.isBlank()) {
                page.append("<p style=\"text-indent: 2em\">&emsp;&emsp;<span>")
                        .append(escaped(line.strip()))
                        .append("</span></p>\n");
            }
        }
        page.append("""
                </div>
                <ul><li>相关链接：</li><li><a href="/a">图解报告</a></li></ul>
                <div class="footer">主办单位：某某人民政府办公室 网站标识码：0000000000 京ICP备00000000号</div>
                </body></html>
                """);
        return page.toString().getBytes(Charset.forName(charset));
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("“", "&ldquo;")
                .replace("”", "&#8221;");
    }

    static byte[] docx(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String line : text.split("\\R", -1)) {
                document.createParagraph().createRun().setText(line);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Pages of indented paragraphs with page numbers, in a font that every reader of PDF has to know of. */
    static byte[] pdf(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            String rest = paragraph.isBlank() ? "" : "\u3000\u3000" + paragraph.strip();
            while (!rest.isEmpty()) {
                int end = Math.min(CHARACTERS, rest.length());
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
        }
        try (PDDocument document = new PDDocument()) {
            COSDictionary font = font();
            for (int from = 0; from < lines.size(); from += LINES) {
                addPage(document, font, lines.subList(from, Math.min(lines.size(), from + LINES)));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void addPage(PDDocument document, COSDictionary font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F1", font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        StringBuilder content = new StringBuilder();
        int y = 780;
        for (String line : lines) {
            String shown = line.stripLeading();
            append(content, LEFT + SIZE * (line.length() - shown.length()), y, shown);
            y -= 29;
        }
        append(content, 280, 40, "— " + (document.getNumberOfPages() + 1) + " —");
        page.setContents(new PDStream(
                document, new ByteArrayInputStream(content.toString().getBytes(StandardCharsets.US_ASCII))));
        document.addPage(page);
    }

    private static void append(StringBuilder content, int x, int y, String words) {
        String codes = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
        content.append("BT /F1 " + SIZE + " Tf 1 0 0 1 " + x + " " + y + " Tm <" + codes + "> Tj ET\n");
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(4));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
