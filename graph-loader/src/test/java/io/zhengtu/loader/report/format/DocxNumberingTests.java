package io.zhengtu.loader.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxNumberingTests {
    @ParameterizedTest
    @CsvSource({
        "1, chineseCounting, 一",
        "10, chineseCounting, 十",
        "12, chineseCountingThousand, 十二",
        "20, japaneseCounting, 二十",
        "35, chineseCounting, 三十五",
        "3, decimal, 3",
        "4, decimalEnclosedCircle, ④",
        "2, lowerLetter, b",
        "7, ordinal, 7"
    })
    void shouldWriteNumbersAsWordDoes(int number, String format, String written) {
        assertThat(DocxNumbering.number(number, format)).isEqualTo(written);
    }

    @Test
    void shouldPutTheNumbersOfListsBeforeTheirParagraphs() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = list(document);
            add(document, "2024年工作回顾", list, 0);
            add(document, "稳增长", list, 1);
            add(document, "地区生产总值增长5%。", null, 0);
            add(document, "促改革", list, 1);
            styled(document, "2025年工作安排", list);
            add(document, "扩内需", list, 1);
            add(document, "要点", list, 2);

            assertThat(read(document)).isEqualTo("一、2024年工作回顾\n（一）稳增长\n地区生产总值增长5%。\n（二）促改革\n二、2025年工作安排\n（一）扩内需\n要点\n");
        }
    }

    private static String read(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return ReportFormats.read("a.docx", new ByteArrayInputStream(bytes.toByteArray()))
                .source()
                .text();
    }

    private static BigInteger list(XWPFDocument document) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        level(definition, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
        level(definition, 1, STNumberFormat.CHINESE_COUNTING, "（%2）");
        level(definition, 2, STNumberFormat.BULLET, "●");
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static void level(CTAbstractNum definition, int level, STNumberFormat.Enum format, String label) {
        CTLvl one = definition.addNewLvl();
        one.setIlvl(BigInteger.valueOf(level));
        one.addNewStart().setVal(BigInteger.ONE);
        one.addNewNumFmt().setVal(format);
        one.addNewLvlText().setVal(label);
    }

    private static void add(XWPFDocument document, String text, BigInteger list, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        if (list != null) {
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.valueOf(level));
        }
    }

    /** A paragraph whose style has the list. */
    private static void styled(XWPFDocument document, String text, BigInteger list) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("part");
        style.addNewPPr().addNewNumPr().addNewNumId().setVal(list);
        document.createStyles().addStyle(new XWPFStyle(style));
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("part");
        paragraph.createRun().setText(text);
    }
}
