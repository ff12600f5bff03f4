package se.samspel.deploy.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** The client that integrators copy, compiled as they would and started as a process. */
public final class ExampleClient {

    private static final Path SOURCES =
            Path.of("../referral-service/examples/src/main/java/se/samspel/example");

    private final Path classes;

    private ExampleClient(Path classes) {
        this.classes = classes;
    }

    public static ExampleClient compiledIn(Path classes) throws IOException {
        var words =
                new ArrayList<String>(
                        List.of("--release", "21", "-Xlint:all", "-Werror", "-proc:none", "-d"));
        words.add(classes.toString());
        words.addAll(List.of("-cp", libraries()));
        try (var files = Files.list(SOURCES)) {
            files.map(Path::toString).forEach(words::add);
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, words.toArray(String[]::new))).isZero();
        return new ExampleClient(classes);
    }

    /** How one of its programs is started; errors come with what it prints. */
    public ProcessBuilder program(String name, String... arguments) {
        var words = new ArrayList<String>();
        words.add(System.getProperty("java.home") + "/bin/java");
        words.addAll(List.of("-cp", classes + File.pathSeparator + libraries()));
        words.add("se.samspel.example." + name);
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words).redirectErrorStream(true);
    }

    private static String libraries() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
