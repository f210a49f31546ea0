package io.zhengtu.loader.text.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.lexical.hanlp.HanLpWordModel;
import io.zhengtu.loader.text.Alignment;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.HostileTexts;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.SourceText;
import io.zhengtu.loader.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every step of repair by itself, and all of them in their order, on texts that no writer meant. */
class HostileTextTests {
    private static final int SPANS = 300;
    /** How much more work twice the text may take. */
    private static final double TWICE = 2.3;

    private static final int LENGTH = 1 << 14;

    @TestFactory
    Stream<DynamicTest> shouldKeepEveryStepAlignedOnAnyText() {
        return Reports.CHAIN.steps().stream().flatMap(step -> HostileTexts.all().entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(name(step, text), () -> check(step, text.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> shouldEndEveryStepOnAMegabyteWithoutPunctuation() {
        return Reports.CHAIN.steps().stream()
                .flatMap(step -> HostileTexts.ofLength(HostileTexts.LONG).entrySet().stream()
                        .map(text -> DynamicTest.dynamicTest(name(step, text), () -> check(step, text.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> shouldEndTheChainOnAMegabyteOfDamage() {
        return HostileTexts.ofLength(HostileTexts.LONG).entrySet().stream()
                .filter(text -> text.getKey().startsWith("damage"))
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> check(text.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> shouldKeepTheChainAlignedOnAnyText() {
        return HostileTexts.all().entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> check(text.getValue())));
    }

    /** The work is counted in what the steps ask of dictionaries and models: a character weighed, read or converted. */
    @TestFactory
    Stream<DynamicTest> shouldWorkInProportionToTheLength() {
        Map<String, String> longer = HostileTexts.ofLength(2 * LENGTH);
        return HostileTexts.ofLength(LENGTH).entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
                    long once = work(text.getValue());
                    long twice = work(longer.get(text.getKey()));
                    assertThat((double) twice)
                            .as("work on %d and on %d characters", LENGTH, 2 * LENGTH)
                            .isLessThanOrEqualTo(TWICE * once + LENGTH);
                }));
    }

    @Test
    void shouldSurviveRandomTexts() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String text = HostileTexts.random(random, 1 + random.nextInt(60));
            for (RepairStep step : Reports.CHAIN.steps()) {
                check(step, text);
            }
            check(text);
        }
    }

    private static String name(RepairStep step, Map.Entry<String, String> text) {
        return step.getClass().getSimpleName() + ": " + text.getKey();
    }

    private static void check(RepairStep step, String text) {
        Repaired repaired = step.repair(text);
        checkAlignment(repaired.alignment(), text.length(), repaired.text().length());
        checkRepairs(repaired.repairs(), text);
    }

    private static void check(String text) {
        CleanText clean = Reports.CHAIN.repair(new SourceText(text, "UTF-8"));
        checkAlignment(clean.alignment(), text.length(), clean.text().length());
        checkRepairs(clean.repairs(), text);
        if (clean.repairs().isEmpty()) {
            assertThat(clean.text()).isEqualTo(text);
        }
    }

    private static void checkRepairs(List<Repair> repairs, String text) {
        for (Repair repair : repairs) {
            assertThat(repair.source().of(text)).isEqualTo(repair.received());
        }
    }

    /** Lengths are those of the texts, places keep their order, and a span leads to its source and back. */
    private static void checkAlignment(Alignment alignment, int sourceLength, int cleanLength) {
        assertThat(alignment.sourceLength()).isEqualTo(sourceLength);
        assertThat(alignment.cleanLength()).isEqualTo(cleanLength);
        Span before = new Span(0, 0);
        for (int i = 0; i < cleanLength; i++) {
            Span source = alignment.toSource(new Span(i, i + 1));
            if (source.start() < before.start() || source.end() < before.end() || source.end() > sourceLength) {
                throw new AssertionError(
                        "Character " + i + " comes from " + source + ", the one before it from " + before);
            }
            before = source;
        }
        Random random = new Random(cleanLength);
        for (int i = 0; i < SPANS && cleanLength > 0; i++) {
            int start = random.nextInt(cleanLength);
            Span span = new Span(start, start + 1 + random.nextInt(Math.min(12, cleanLength - start)));
            Span source = alignment.toSource(span);
            Span back = alignment.toClean(source);
            assertThat(back.contains(span))
                    .as("%s by way of %s is %s", span, source, back)
                    .isTrue();
            assertThat(alignment.toSource(back)).isEqualTo(source);
        }
    }

    private static long work(String text) {
        AtomicLong work = new AtomicLong();
        HanLpWordModel words = new HanLpWordModel();
        RepairChain chain = RepairChain.of(
                character -> {
                    work.incrementAndGet();
                    return Reports.READINGS.of(character);
                },
                traditional -> {
                    work.addAndGet(traditional.length());
                    return Reports.SCRIPT.toSimplified(traditional);
                },
                sentence -> {
                    work.addAndGet(sentence.length());
                    return words.logProbability(sentence);
                },
                Reports.HOME.resolve("data/models/character-counts.gz"));
        // The tables of readings and forms are made at the first damaged text.
        chain.repair(new SourceText("燃?xì)夤芫W(wǎng)建設", "UTF-8"));
        work.set(0);
        chain.repair(new SourceText(text, "UTF-8"));
        return work.get();
    }
}
