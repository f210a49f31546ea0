package io.zhengtu.loader.mention.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.gazetteer.NamedPlaces;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.OverlapPolicy;
import io.zhengtu.loader.mention.TokenizedDocument;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceRecognizersTests {
    private static final List<MentionRecognizer> RECOGNIZERS = List.of(
            new RegionRecognizer(
                    RecognizerCases.LEXICONS, RecognizerCases.DIVISIONS, new NamedPlaces(RecognizerCases.GAZETTEERS)),
            new TownRecognizer(RecognizerCases.LEXICONS, RecognizerCases.DIVISIONS),
            new ParkRecognizer(RecognizerCases.LEXICONS));

    static Stream<RecognizerCases.Case> cases() {
        return RecognizerCases.read("places.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldFindThePlacesOfTheCases(RecognizerCases.Case example) {
        TokenizedDocument document = example.document();
        Mentions mentions = Mentions.of(List.of());
        for (MentionRecognizer recognizer : RECOGNIZERS) {
            mentions = mentions.and(recognizer.recognize(document, mentions));
        }

        List<Mention> settled = new OverlapPolicy().settle(mentions).all();

        assertThat(settled)
                .extracting(mention -> mention.type().label() + " " + mention.name())
                .containsExactlyInAnyOrderElementsOf(example.expected());
        assertThat(settled).allSatisfy(mention -> assertThat(mention.span().of(example.sentence()))
                .isEqualTo(mention.text()));
    }
}
