package io.zhengtu.loader.measure;

import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits coordinated subjects that have a number each: 城镇、农村居民人均可支配收入分别增长4.4%、5.9%. */
final class ParallelSubjects {
    private static final int SECTORS = 3;
    private static final String SECTOR_ROW = "一二三产";
    private final MeasureLexicon lexicon;
    private final IndicatorTable table;
    private final PhraseTrimmer trimmer;

    ParallelSubjects(MeasureLexicon lexicon, IndicatorTable table, PhraseTrimmer trimmer) {
        this.lexicon = lexicon;
        this.table = table;
        this.trimmer = trimmer;
    }

    /** One name a number, or null where the stretch does not hold as many subjects as there are numbers. */
    @Nullable List<Named> split(SentenceView view, int from, int to, int count) {
        int apart = view.text().lastIndexOf("分别", to);
        int end = trimmer.trimEnd(view, from, apart > from ? apart : to);
        List<Span> items = items(view, from, end);
        List<String> verbs = apart > from ? trimmer.verbsAtEnd(view, apart + 2, to) : List.of();
        if (items.size() >= count) {
            return itemNames(view, items.subList(items.size() - count, items.size()), verbs);
        }
        Phrase joint = trimmer.before(view, from, end);
        List<String> names = null;
        if (count == 2) {
            names = lexicon.pairOf(joint.of(view));
        } else if (count == SECTORS) {
            names = sectors(joint.of(view));
        }
        return names == null
                ? null
                : names.stream().map(name -> new Named(name, joint.span(), verbs)).toList();
    }

    /** All subjects of a stretch, for a number that holds for each of them: A、B均增长20%. */
    List<Named> all(SentenceView view, int from, int to) {
        int end = trimmer.trimEnd(view, from, to);
        Phrase whole = trimmer.before(view, from, end);
        List<Span> items = items(view, whole.span().start(), end);
        if (items.size() < 2) {
            List<String> pair = lexicon.pairOf(whole.of(view));
            return pair == null
                    ? List.of()
                    : pair.stream().map(name -> new Named(name, whole.span(), whole.verbs())).toList();
        }
        List<Named> names = itemNames(view, items, whole.verbs());
        return names == null ? List.of() : names;
    }

    /** 一二三产增加值 names the three sectors. */
    private static @Nullable List<String> sectors(String joint) {
        int at = joint.indexOf(SECTOR_ROW);
        if (at < 0) {
            return null;
        }
        String tail = joint.substring(at + SECTOR_ROW.length());
        tail = tail.startsWith("业") ? tail.substring(1) : tail;
        return List.of("第一产业" + tail, "第二产业" + tail, "第三产业" + tail);
    }

    private @Nullable List<Named> itemNames(SentenceView view, List<Span> items, List<String> verbs) {
        Span lastItem = items.get(items.size() - 1);
        int lastStart = trimmer.trimStart(view, lastItem.start(), lastItem.end(), new ArrayList<>());
        List<Named> names = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Span item = items.get(i);
            List<String> own = new ArrayList<>(verbs);
            Span span;
            if (i == 0) {
                Phrase first = trimmer.before(view, item.start(), item.end());
                own.addAll(first.verbs());
                span = first.span();
            } else {
                int start = trimmer.trimStart(view, item.start(), item.end(), new ArrayList<>());
                span = new Span(Math.min(start, item.end()), item.end());
            }
            String name = span.of(view.text());
            if (name.isEmpty()) {
                return null;
            }
            names.add(new Named(completed(view, name, new Span(Math.min(lastStart, lastItem.end()), lastItem.end())), span, own));
        }
        return names;
    }

    /** A name without the shared end gets it: 城镇 before 农村居民人均可支配收入. */
    private String completed(SentenceView view, String name, Span last) {
        boolean whole = lexicon.headOf(name) != null
                || lexicon.isRate(name)
                || table.find(name) != null
                || name.length() >= last.length();
        if (whole) {
            return name;
        }
        int cut = last.start() + name.length();
        if (!view.isBoundary(cut)) {
            cut = last.start() + 1;
            while (cut < last.end() && !view.isBoundary(cut)) {
                cut++;
            }
        }
        return name + view.text().substring(Math.min(cut, last.end()), last.end());
    }

    private static List<Span> items(SentenceView view, int from, int to) {
        List<Span> items = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at++) {
            if (isSeparator(view, at) && !view.isInset(at)) {
                if (at > start) {
                    items.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        if (to > start) {
            items.add(new Span(start, to));
        }
        return items;
    }

    private static boolean isSeparator(SentenceView view, int at) {
        char c = view.text().charAt(at);
        boolean word = view.isBoundary(at) && view.isBoundary(at + 1);
        return c == '、' || (word && (c == '和' || c == '与' || c == '及'));
    }
}
