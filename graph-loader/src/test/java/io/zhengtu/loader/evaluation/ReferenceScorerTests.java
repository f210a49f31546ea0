package io.zhengtu.loader.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our scores are those of the reference scorer, on annotations that were changed at random. */
class ReferenceScorerTests {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path HOME = Path.of(System.getProperty("zhengtu.home", "."));
    private static final Path CORPUS = corpus();

    @TempDir
    Path folder;

    private static Path corpus() {
        String named = System.getenv("ZHENGTU_CORPUS");
        return named == null ? HOME.resolve("../shared") : Path.of(named);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void shouldGiveTheCountsOfTheReference(long seed) throws IOException, InterruptedException {
        Path reference = CORPUS.resolve("score.py");
        assumeTrue(Files.exists(reference), () -> "No reference scorer at " + reference + "; set ZHENGTU_CORPUS");
        assumeTrue(hasPython(), "No python3 to run the reference scorer");
        Path gold = HOME.resolve("data/gold/dawa-2025.json");
        Path found = folder.resolve("found.json");
        Files.writeString(found, MAPPER.writeValueAsString(changed(gold, new Random(seed))));

        Process process = new ProcessBuilder(
                        "python3", reference.toString(), gold.toString(), found.toString(), "--json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode expected =
                MAPPER.readTree(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(process.waitFor()).isZero();

        Map<String, Score> scores = Scorer.score(GoldDocument.read(gold), GoldDocument.read(found));
        assertThat(scores.keySet()).containsExactlyInAnyOrderElementsOf(expected::fieldNames);
        scores.forEach((row, score) -> assertThat(score)
                .as(row)
                .isEqualTo(new Score(
                        expected.get(row).get("tp").asInt(),
                        expected.get(row).get("fp").asInt(),
                        expected.get(row).get("fn").asInt())));
    }

    /** An annotation turned into an extracted document with ids, with parts dropped, doubled and altered. */
    private static ObjectNode changed(Path gold, Random random) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(Files.readString(gold));
        Map<String, String> ids = new java.util.HashMap<>();
        ArrayNode entities = MAPPER.createArrayNode();
        for (JsonNode node : document.get("entities")) {
            ObjectNode entity = (ObjectNode) node;
            entity.remove("optional");
            String id = "e" + entities.size();
            ids.put(entity.get("name").asText(), id);
            entity.put("id", id);
            if (random.nextInt(5) == 0) {
                entity.put("name", entity.get("name").asText() + "乙");
            }
            if (random.nextInt(9) == 0) {
                entity.put("stage", "OPERATING");
            }
            if (random.nextInt(9) == 0) {
                entity.withArray("aliases").add("企鸿源");
            }
            if (random.nextInt(6) != 0) {
                entities.add(entity);
            }
        }
        document.set("entities", entities);
        for (JsonNode node : document.get("facts")) {
            ObjectNode fact = (ObjectNode) node;
            boolean turned = random.nextInt(6) == 0;
            String subject = ids.getOrDefault(fact.get("subject").asText(), "?");
            String object = ids.getOrDefault(fact.get("object").asText(), "?");
            fact.put("subject", turned ? object : subject).put("object", turned ? subject : object);
            if (random.nextInt(8) == 0) {
                fact.put("basis", "INFERRED");
            }
        }
        for (JsonNode node : document.get("measures")) {
            alter((ObjectNode) node, ids, random);
        }
        return document;
    }

    private static void alter(ObjectNode measure, Map<String, String> ids, Random random) {
        measure.put("about", ids.getOrDefault(measure.get("about").asText(), "?"));
        switch (random.nextInt(12)) {
            case 0 -> measure.put("unit", "count");
            case 1 -> measure.put("indicator", measure.get("indicator").asText() + "总额");
            case 2 -> measure.put("aspect", "GROWTH");
            case 3 -> measure.put("comparator", "~");
            case 4 -> measure.put("year", 2030);
            case 5 -> measure.put("quote", "（" + measure.get("quote").asText() + "）以上");
            case 6 -> measure.put("indicator", "面积");
            default -> measure.put("optional", false);
        }
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
