package io.zhengtu.api.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;

/** Answers as problem details what Jetty refuses before any route sees it, such as a path that cannot be decoded. */
final class JettyProblems extends ErrorHandler {
    private final ObjectMapper mapper = HttpApi.mapper();

    @Override
    protected void generateAcceptableResponse(
            Request baseRequest, HttpServletRequest request, HttpServletResponse response, int code, String message)
            throws IOException {
        response.setContentType(ProblemRoutes.CONTENT_TYPE);
        response.getOutputStream()
                .write(body(code, String.valueOf(baseRequest.getHttpURI().getPath())));
    }

    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
        fields.put(HttpHeader.CONTENT_TYPE, ProblemRoutes.CONTENT_TYPE);
        return ByteBuffer.wrap(body(status, "/"));
    }

    private byte[] body(int status, String path) {
        ProblemType type = ProblemType.ofStatus(status);
        Problem problem = Problem.of(type, type.meaning(), path);
        try {
            Problem asSent = new Problem(
                    problem.type(), problem.title(), status, problem.detail(), path, null, problem.suggestions());
            return mapper.writeValueAsString(asSent).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A problem could not be written", e);
        }
    }
}
