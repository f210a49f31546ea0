package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.LanguageModel;
import io.zhengtu.loader.text.PinyinReadings;
import io.zhengtu.loader.text.ScriptConverter;
import java.util.function.Supplier;

/**
 * Undoes what a mirror did that worked on the bytes of GBK as if they were characters; see {@link DamagedRunReader}.
 * Where more than one reading fits, a language model chooses; a spot that lost a digit is marked, never guessed.
 */
final class ByteDamage implements RepairStep {
    private final PinyinMarks marks;
    private final LanguageModel words;
    /** Made once, at the first damaged text. */
    private final Supplier<Knowledge> knowledge;

    /** What is known of sound text. */
    record Knowledge(CharacterCounts genre, ReadingIndex readings, SimplifiedTable simplified) {}

    /**
     * @param genre counts of sound reports in Simplified characters; asked for at the first damaged text
     */
    ByteDamage(PinyinReadings readings, ScriptConverter script, LanguageModel words, Supplier<CharacterCounts> genre) {
        this.marks = new PinyinMarks(readings);
        this.words = words;
        this.knowledge =
                new Lazy<>(() -> new Knowledge(genre.get(), new ReadingIndex(readings), new SimplifiedTable(script)));
    }

    @Override
    public boolean treats(Symptoms symptoms) {
        return symptoms.lost() > 0 && (symptoms.isTraditional() || symptoms.marked() > 0);
    }

    @Override
    public Repaired repair(String text) {
        return treats(Symptoms.of(text))
                ? new DamagedTextReader(text, marks, words, knowledge.get()).repair()
                : Repaired.unchanged(text);
    }
}
