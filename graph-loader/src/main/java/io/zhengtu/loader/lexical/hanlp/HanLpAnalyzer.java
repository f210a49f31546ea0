package io.zhengtu.loader.lexical.hanlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionaryTransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrix;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.zhengtu.loader.lexical.LexicalAnalyzer;
import io.zhengtu.loader.lexical.Token;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Viterbi segmentation with parts of speech over HanLP's core dictionary. Its name recognition stays off: on work
 * reports it finds fewer than one name in ten.
 */
public final class HanLpAnalyzer implements LexicalAnalyzer {
    static {
        makeRoomForAllTags();
    }

    private final Segment segment = new ViterbiSegment()
            .enableOffset(true)
            .enablePartOfSpeechTagging(true)
            .enableAllNamedEntityRecognize(false)
            .enableCustomDictionary(false);

    /**
     * HanLP copies its table of transitions between tags anew for every sentence, a quarter of a megabyte, as long as it
     * counts fewer states than there are tags: it makes room for tags that the table does not have, but does not count
     * them. So both are done here, once.
     */
    private static void makeRoomForAllTags() {
        int tags = Nature.values().length;
        TransformMatrix transitions = CoreDictionaryTransformMatrixDictionary.transformMatrixDictionary;
        if (transitions.states.length < tags) {
            transitions.extend(tags);
            transitions.states = Arrays.copyOf(transitions.states, tags);
        }
    }

    @Override
    public List<Token> analyze(String text, int offset) {
        List<Token> tokens = new ArrayList<>();
        for (Term term : segment.seg(text)) {
            // The term's own characters may be normalised; the text's are what the report says.
            Span local = new Span(term.offset, term.offset + term.length());
            tokens.add(new Token(local.of(text), term.nature.toString(), local.shift(offset)));
        }
        return tokens;
    }
}
