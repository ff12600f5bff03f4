package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.samspel.deploy.image.Confined;
import se.samspel.deploy.image.OciImage;
import se.samspel.deploy.image.Unpacked;

/**
 * {@code deploy/bench startup}: how long each service's image takes from its process to the first
 * answer that it is ready, with its AOT cache and without, in turn; and the package that {@code
 * deploy/run} starts, beside them. Databases have their tables already.
 */
final class StartupBench {

    private static final String STANDARD_BASE = "18380";
    private static final int ROUNDS = 5;
    private static final int MOST_ROUNDS = 50;
    private static final Pattern TOLD = Pattern.compile("started in ([0-9.]+)s");

    /** What is started, in words for people, and what java is told. */
    enum Form {
        CACHED("image with its cache", List.of("-XX:AOTMode=on")),
        UNCACHED("image without", List.of("-XX:AOTMode=off")),
        FAST_JAR("deploy/run's package", List.of());

        private final String words;
        private final List<String> options;

        Form(String words, List<String> options) {
            this.words = words;
            this.options = options;
        }
    }

    /**
     * @param ready seconds until the service takes requests
     * @param told seconds that the framework tells, which begin when it begins
     */
    record Start(Service service, Form form, double ready, double told) {}

    private final Path home;
    private final ImageFiles files;
    private final Console console;
    private final List<Start> starts = new ArrayList<>();

    StartupBench(Path home, Console console) {
        this.home = home;
        this.files = new ImageFiles(home);
        this.console = console;
    }

    /**
     * @param arguments how often each is started, or nothing
     */
    int run(List<String> arguments) throws IOException, InterruptedException {
        var rounds = rounds(arguments);
        if (!Confined.isPossible()) {
            throw new LaunchFailure(
                    "Services run in their images by root, with mounts of their own");
        }
        for (var service : Service.values()) {
            if (!Files.exists(files.image(service))) {
                throw new LaunchFailure("No image of " + service.module() + ": deploy/image first");
            }
        }
        var place = Scratch.place(home, "startup", STANDARD_BASE);
        try (var stack = Scratch.open(place, console)) {
            stack.start(new StartUp.Choice(List.of(), List.of()));
            for (var service : Service.values()) {
                measure(stack, service, rounds);
            }
        }
        var folder = home.resolve("deploy/bench-results").resolve(LocalDate.now().toString());
        new StartupResults(starts).write(folder);
        new StartupResults(starts).table().forEach(console::plain);
        return 0;
    }

    private void measure(Scratch stack, Service service, int rounds)
            throws IOException, InterruptedException {
        try (var image = new OciImage(files.image(service))) {
            var unpacked = Unpacked.of(image, files.unpacked(service));
            var process = new ImageProcess(stack, service, unpacked, image.configuration());
            // Makes the tables, and has every file read once.
            for (var form : Form.values()) {
                start(process, service, form);
            }
            for (var round = 0; round < rounds; round++) {
                for (var form : Form.values()) {
                    var start = start(process, service, form);
                    starts.add(start);
                    console.line(
                            "%s, %s: %.2f s"
                                    .formatted(service.module(), form.words, start.ready()));
                }
            }
            unpacked.delete();
        }
    }

    private Start start(ImageProcess image, Service service, Form form)
            throws IOException, InterruptedException {
        var log = image.log();
        var before = Files.exists(log) ? Files.size(log) : 0;
        var began = System.nanoTime();
        var process =
                form == Form.FAST_JAR
                        ? image.startPackage(files.fastJar(service))
                        : image.start(form.options);
        image.awaitReady(process);
        var ready = (System.nanoTime() - began) / 1e9;
        image.end(process);
        return new Start(service, form, ready, told(log, before));
    }

    private static double told(Path log, long before) throws IOException {
        var said = new String(Files.readAllBytes(log)).substring((int) before);
        var told = TOLD.matcher(said);
        if (!told.find()) {
            throw new IOException("No word of a start in " + log);
        }
        return Double.parseDouble(told.group(1));
    }

    private static int rounds(List<String> arguments) {
        if (arguments.isEmpty()) {
            return ROUNDS;
        }
        try {
            var rounds = Integer.parseInt(arguments.getFirst());
            if (rounds >= 1 && rounds <= MOST_ROUNDS) {
                return rounds;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, together with a number out of range.
        }
        throw new LaunchFailure("How often each is started is a number from 1 to " + MOST_ROUNDS);
    }

    /** In words for people. */
    static String words(Form form) {
        return form.words.toLowerCase(Locale.ROOT);
    }
}
