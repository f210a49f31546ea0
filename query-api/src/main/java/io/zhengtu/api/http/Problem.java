package io.zhengtu.api.http;

import io.zhengtu.api.reading.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request: problem details of RFC 9457.
 *
 * @param type address that explains this type of problem
 * @param title the type of problem in words
 * @param status the HTTP status
 * @param detail what is wrong with this very request
 * @param instance path of the request
 * @param parameter the parameter that is wrong, where it is one
 * @param suggestions near names; empty where there are none
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable String parameter,
        List<Suggestion> suggestions) {
    Problem {
        suggestions = List.copyOf(suggestions);
    }

    static Problem of(ProblemType type, String detail, String instance) {
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, null, List.of());
    }

    Problem about(String wrong) {
        return new Problem(type, title, status, detail, instance, wrong, suggestions);
    }

    Problem suggesting(List<Suggestion> near) {
        return new Problem(type, title, status, detail, instance, parameter, near);
    }
}
