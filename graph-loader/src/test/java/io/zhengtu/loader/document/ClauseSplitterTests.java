package io.zhengtu.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.document.ClauseSplitter.Level;
import io.zhengtu.loader.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseSplitterTests {
    static Stream<CaseFile> cases() {
        return CaseFile.read("clauses.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldSplitAsTheCasesSay(CaseFile example) {
        int space = example.input().indexOf(' ');
        Level level = Level.valueOf(example.input().substring(0, space));
        String text = example.input().substring(space + 1);

        assertThat(ClauseSplitter.split(text, new Span(0, text.length()), level))
                .extracting(span -> span.of(text))
                .isEqualTo(example.expected());
    }

    @Test
    void shouldGiveSpansOfTheWholeTextForARangeWithinIt() {
        String text = "第一句。甲，乙。第三句。";

        assertThat(ClauseSplitter.split(text, new Span(4, 8), Level.CLAUSE))
                .containsExactly(new Span(4, 5), new Span(6, 7));
    }
}
