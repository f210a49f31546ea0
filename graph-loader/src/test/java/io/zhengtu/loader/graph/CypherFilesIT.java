package io.zhengtu.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.store.CypherFile;
import io.zhengtu.loader.store.SharedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

class CypherFilesIT {
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
    private static final Pattern USE = Pattern.compile("CypherFile\\s*\\.read\\(\\s*\"([^\"]+)\"");
    private static final Path PROJECT = Path.of(System.getProperty("zhengtu.home", ".."));

    @RegisterExtension
    final SharedStore shared = new SharedStore();

    static List<String> names() throws IOException {
        Path writes = PROJECT.resolve("cypher/writes");
        try (Stream<Path> files = Files.walk(writes)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .map(file -> writes.relativize(file).toString().replace(".cypher", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void shouldUseEveryFileAndHaveEveryFileThatIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(PROJECT.resolve("graph-loader/src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher matcher = USE.matcher(Files.readString(source));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }

        assertThat(used).containsExactlyElementsOf(names());
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldNameItsParametersInItsHead(String name) {
        CypherFile file = CypherFile.read(name);
        String statement =
                file.text().lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
        Set<String> taken = PARAMETER
                .matcher(statement)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(file.parameters()).containsExactlyInAnyOrderElementsOf(taken);
        assertThat(file.text()).startsWith("// ");
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldBeAccepted(String name) {
        CypherFile file = CypherFile.read(name);
        Map<String, Object> parameters = new HashMap<>();
        file.parameters().forEach(parameter -> parameters.put(parameter, null));
        String database = name.equals("schema/set-password") ? "system" : "neo4j";
        try (Session session = shared.store().driver().session(SessionConfig.forDatabase(database))) {
            assertThat(session.run("EXPLAIN " + file.text(), parameters)
                            .consume()
                            .hasPlan())
                    .isTrue();
        }
    }

    @Test
    void shouldRebuildEveryTypeOfRelationship() {
        String types =
                Arrays.stream(RelationType.values()).map(RelationType::name).collect(Collectors.joining("|"));

        assertThat(CypherFile.read("relationship/rebuild").text()).contains("[old:" + types + "]");
    }
}
