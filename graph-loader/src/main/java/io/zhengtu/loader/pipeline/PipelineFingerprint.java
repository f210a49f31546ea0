package io.zhengtu.loader.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A hash of everything besides the report that decides what the graph gets from it: the classes and statements of the
 * loader, the libraries that read text, and the lexicons, gazetteers and models. The same in a jar and in a folder of
 * classes.
 */
final class PipelineFingerprint {
    private static final int LENGTH = 16;
    /** Rooms that change nothing of what a report gives. */
    private static final List<String> WITHOUT_EFFECT = List.of("cli", "evaluation", "store");
    /** A class or file of each library whose version shows in what is read. */
    private static final List<String> LIBRARIES = List.of(
            "com/hankcs/hanlp/HanLP.class",
            "com/ibm/icu/text/CharsetDetector.class",
            "org/jsoup/Jsoup.class",
            "org/apache/pdfbox/pdmodel/PDDocument.class",
            "org/apache/poi/xwpf/usermodel/XWPFDocument.class");

    /** Folders of data that the pipeline does not read. */
    private static final List<String> NO_DATA_OF_OURS = List.of("reports", "gold");

    private PipelineFingerprint() {}

    /**
     * The fingerprint of this program with a folder of data.
     *
     * @param data the folder with gazetteers, lexicons and models
     * @throws UncheckedIOException if one of the files cannot be read
     */
    static String of(Path data) {
        MessageDigest digest = sha256();
        try {
            addCode(digest);
            for (String library : LIBRARIES) {
                add(digest, library, jarName(library).getBytes(StandardCharsets.UTF_8));
            }
            addAll(digest, without(files(data), NO_DATA_OF_OURS));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what the pipeline's fingerprint is made of", e);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static void addCode(MessageDigest digest) throws IOException {
        Path source = codeSource();
        if (Files.isDirectory(source)) {
            addCode(digest, source);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(source)) {
                addCode(digest, jar.getPath("/"));
            }
        }
    }

    private static void addCode(MessageDigest digest, Path root) throws IOException {
        addAll(digest, without(files(root.resolve("io/zhengtu/loader")), WITHOUT_EFFECT));
        addAll(digest, files(root.resolve("cypher/writes")));
    }

    private static Map<String, Path> without(Map<String, Path> files, List<String> folders) {
        files.keySet().removeIf(name -> folders.contains(name.substring(0, Math.max(0, name.indexOf('/')))));
        return files;
    }

    private static void addAll(MessageDigest digest, Map<String, Path> files) throws IOException {
        for (Map.Entry<String, Path> file : files.entrySet()) {
            add(digest, file.getKey(), Files.readAllBytes(file.getValue()));
        }
    }

    private static void add(MessageDigest digest, String name, byte[] bytes) {
        digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** All files below a folder but notes and hidden ones, by their path from there with slashes. */
    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = path.getFileName().toString();
                if (!name.startsWith(".") && !name.endsWith(".md")) {
                    files.put(folder.relativize(path).toString().replace('\\', '/'), path);
                }
            }
        }
        return files;
    }

    private static Path codeSource() {
        try {
            return Path.of(PipelineFingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program's own place is no URI", e);
        }
    }

    /** The name of the jar that a resource comes from, which has its version; empty where it is not there. */
    private static String jarName(String resource) {
        URL url = PipelineFingerprint.class.getClassLoader().getResource(resource);
        if (url == null || !url.getProtocol().equals("jar")) {
            return "";
        }
        String jar = URI.create(url.toString()).getSchemeSpecificPart();
        jar = jar.substring(0, jar.indexOf("!/"));
        return jar.substring(jar.lastIndexOf('/') + 1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
