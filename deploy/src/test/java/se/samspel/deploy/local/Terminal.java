package se.samspel.deploy.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Types a guide into one shell at the project's root, step by step, with a JDK on the path. */
final class Terminal implements AutoCloseable {

    private static final String END = "== end of the step ==";

    private final LocalStack stack;
    private final Process shell;
    private final OutputStream keyboard;
    private final BufferedReader screen;

    Terminal(LocalStack stack) throws IOException {
        this.stack = stack;
        var builder =
                new ProcessBuilder("sh")
                        .directory(stack.place().home().toFile())
                        .redirectErrorStream(true);
        stack.equip(builder.environment());
        var jdk = System.getProperty("java.home");
        builder.environment().put("PATH", jdk + "/bin:" + builder.environment().get("PATH"));
        shell = builder.start();
        keyboard = shell.getOutputStream();
        screen =
                new BufferedReader(
                        new InputStreamReader(shell.getInputStream(), StandardCharsets.UTF_8));
    }

    /** What the commands print, each to its end except those in the background. */
    String type(String commands) throws IOException {
        var typed = Typist.here(stack, commands) + "printf '%s\\n' '" + END + "'\n";
        keyboard.write(typed.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
        var printed = new StringBuilder();
        while (true) {
            var line = screen.readLine();
            if (line == null) {
                throw new IOException("the shell ended: " + printed);
            }
            if (line.equals(END)) {
                return printed.toString();
            }
            printed.append(line).append('\n');
        }
    }

    @Override
    public void close() throws InterruptedException {
        shell.destroy();
        shell.waitFor(5, TimeUnit.SECONDS);
    }
}
