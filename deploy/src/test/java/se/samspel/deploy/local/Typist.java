package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Types what a document says at the project's root, with a JDK on the path, against this stack.
 *
 * @param folder for what it writes down
 */
record Typist(LocalStack stack, Path folder) {

    String typed(String script) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("script"), here(stack, script));
        var said = folder.resolve("said");
        var builder =
                new ProcessBuilder("sh", file.toString())
                        .directory(stack.place().home().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        var environment = builder.environment();
        var jdk = System.getProperty("java.home");
        environment.put("JAVA_HOME", jdk);
        environment.put("PATH", jdk + "/bin:" + environment.get("PATH"));
        environment.put("SAMSPEL_STATE", stack.place().state().root().toString());
        var process = builder.start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        var output = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(ended).as(output).isTrue();
        return output;
    }

    /** The script with the stack's ports for the usual ones. */
    static String here(LocalStack stack, String script) {
        var usual = Ports.standard().byUse();
        var text = script;
        for (var port : stack.place().ports().byUse().entrySet()) {
            text =
                    text.replace(
                            "127.0.0.1:" + usual.get(port.getKey()),
                            "127.0.0.1:" + port.getValue());
        }
        return text;
    }
}
