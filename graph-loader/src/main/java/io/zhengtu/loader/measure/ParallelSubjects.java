package io.zhengtu.loader.measure;

import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits coordinated subjects that have a number each: 城镇、农村居民人均可支配收入分别增长4.4%、5.9%. */
final class ParallelSubjects {
    private static final int LONGEST_ORDINAL_ROW = 3;
    private final MeasureLexicon lexicon;
    private final PhraseTrimmer trimmer;

    ParallelSubjects(MeasureLexicon lexicon, PhraseTrimmer trimmer) {
        this.lexicon = lexicon;
        this.trimmer = trimmer;
    }

    /** One name a number, or null where the stretch does not hold as many subjects as there are numbers. */
    @Nullable List<String> split(SentenceView view, int from, int to, int count) {
        int end = trimmer.trimEnd(view, from, to);
        List<Span> items = items(view, from, end);
        if (items.size() >= count) {
            List<Span> own = items.subList(items.size() - count, items.size());
            List<String> names = new ArrayList<>();
            String last = name(view, own.get(count - 1), count == 1);
            for (int i = 0; i < count; i++) {
                names.add(i == count - 1 ? last : completed(view, name(view, own.get(i), i == 0), own.get(count - 1), last));
            }
            return names.stream().anyMatch(String::isEmpty) ? null : names;
        }
        String joint = view.text().substring(trimmer.trimStart(view, from, end), end);
        if (count == 2) {
            return lexicon.pairOf(joint);
        }
        return count == LONGEST_ORDINAL_ROW ? sectors(joint) : null;
    }

    /** 一二三产增加值 names the three sectors. */
    private static @Nullable List<String> sectors(String joint) {
        int at = joint.indexOf("一二三产");
        if (at < 0) {
            return null;
        }
        String tail = joint.substring(at + 4).replaceFirst("^业", "");
        return List.of("第一产业" + tail, "第二产业" + tail, "第三产业" + tail);
    }

    private String name(SentenceView view, Span item, boolean first) {
        Span span = first ? trimmer.before(view, item.start(), item.end()) : new Span(item.start(), item.end());
        int start = first ? span.start() : trimmer.trimStart(view, item.start(), item.end());
        return view.text().substring(Math.min(start, item.end()), item.end());
    }

    /** A name without the shared end gets it: 城镇 before 农村居民人均可支配收入. */
    private String completed(SentenceView view, String name, Span lastItem, String last) {
        if (name.isEmpty() || lexicon.headOf(name) != null || lexicon.isRate(name) || name.length() >= last.length()) {
            return name;
        }
        int lastStart = lastItem.end() - last.length();
        int cut = lastStart + name.length();
        if (!view.isBoundary(cut)) {
            cut = lastStart + 1;
            while (cut < lastItem.end() && !view.isBoundary(cut)) {
                cut++;
            }
        }
        return name + view.text().substring(Math.min(cut, lastItem.end()), lastItem.end());
    }

    private static List<Span> items(SentenceView view, int from, int to) {
        List<Span> items = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at++) {
            int width = separator(view, at);
            if (width > 0 && !view.isInset(at)) {
                if (at > start) {
                    items.add(new Span(start, at));
                }
                start = at + width;
                at = start - 1;
            }
        }
        if (to > start) {
            items.add(new Span(start, to));
        }
        return items;
    }

    private static int separator(SentenceView view, int at) {
        char c = view.text().charAt(at);
        if (c == '、') {
            return 1;
        }
        boolean word = view.isBoundary(at) && view.isBoundary(at + 1);
        return word && (c == '和' || c == '与' || c == '及') ? 1 : 0;
    }
}
