package io.zhengtu.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.text.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTests {
    static Stream<CaseFile> cases() {
        return CaseFile.read("sentences.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldSplitAsTheCasesSay(CaseFile example) {
        assertThat(split(example.input())).isEqualTo(example.expected());
    }

    @Test
    void shouldNotLeaveAQuoteWholeThatNeverSeemsToEnd() {
        String text = "“" + "很长的引文。".repeat(60) + "”";

        assertThat(split(text)).hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shouldCoverAnyTextWithoutGapsBesidesWhiteSpace(long seed) {
        Random random = new Random(seed);
        String alphabet = "甲乙。！？；，“”‘’（）《》!?;\"() \u3000a1\ud83d\ude00";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }

        String all = String.join("", split(text.toString()));

        assertThat(all.replaceAll("[ \u3000]", "")).isEqualTo(text.toString().replaceAll("[ \u3000]", ""));
    }

    private static List<String> split(String text) {
        return SentenceSplitter.split(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
