package io.zhengtu.api.cli;

import io.zhengtu.api.access.ApiKeys;
import io.zhengtu.loader.cli.CommandErrors;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Makes, lists and removes API keys; a running server sees it at once. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = "Make, list and remove the API keys that writing needs. A running server sees it at once.")
final class KeyCommand implements Callable<Integer> {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "${sys:zhengtu.home:-.}/store",
            scope = ScopeType.INHERIT,
            description = "The folder of the embedded store. Default: ${DEFAULT-VALUE}")
    private Path folder = Path.of("store");

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description =
                    "The file with the hashes of keys. Default: " + ServerOptions.KEY_FILE + " in the store's folder")
    private @Nullable Path file;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return spec.commandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Make a key and print it; it is kept nowhere.")
    int add(@Parameters(paramLabel = "NAME", description = "What the key is for.") String name) {
        out().println(keys().add(name));
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Print the names of keys and their dates.")
    int list() {
        keys().list().forEach(key -> out().println(key.name() + "\t" + key.created()));
        return 0;
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Forget a key.")
    int remove(@Parameters(paramLabel = "NAME", description = "The key's name.") String name) {
        if (keys().remove(name)) {
            return 0;
        }
        spec.commandLine()
                .getErr()
                .println("There is no key named " + name + ". './zhengtu key list' lists those there are.");
        return CommandErrors.INPUT;
    }

    private ApiKeys keys() {
        Path chosen = file == null ? folder.resolve(ServerOptions.KEY_FILE) : file;
        Path parent = chosen.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IllegalArgumentException("There is no folder " + parent
                    + " for the keys. Start the store once ('./zhengtu up'), or name it with --store.");
        }
        return new ApiKeys(chosen);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
