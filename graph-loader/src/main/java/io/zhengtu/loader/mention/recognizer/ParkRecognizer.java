package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds development zones, parks with tenants, ports and other functional areas by their last words; what stands before
 * these up to a verb, a mark or a count is the name, where it is more than generic words.
 */
public final class ParkRecognizer implements MentionRecognizer {
    private final ParkWords parkWords;

    /**
     * A recognizer with its words.
     *
     * @param lexicons {@code park-heads}, {@code park-bare}, {@code park-generic}, {@code park-verbs}
     */
    public ParkRecognizer(Lexicons lexicons) {
        this.parkWords = new ParkWords(lexicons);
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        Document structure = document.document();
        List<Mention> found = new ArrayList<>();
        for (SentenceWords words : SentenceWords.of(document)) {
            if (!structure.isPageChrome(words.sentence())) {
                found.addAll(new ParkReading(words, parkWords, earlier).mentions());
            }
        }
        return found;
    }
}
