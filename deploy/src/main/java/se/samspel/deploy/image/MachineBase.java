package se.samspel.deploy.image;

import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A base image of this machine's JDK and the few system libraries that it loads. */
record MachineBase(Path jdk) {

    private static final String HOME = "/opt/java";
    private static final int LONG_TERM = 25;

    /** What only compilers, and what needs a display or a sound card, would load. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "src.zip",
                    "ct.sym",
                    "libawt_xawt.so",
                    "libjawt.so",
                    "libjsound.so",
                    "libsplashscreen.so");

    private static final FilePermissions PROGRAM = FilePermissions.fromOctalString("755");
    private static final FilePermissions FOR_ALL = FilePermissions.fromOctalString("777");

    /** A line of ldd's: a name and where it is, or the loader itself. */
    private static final Pattern LIBRARY =
            Pattern.compile("(?:=>|^)\\s*(/lib\\S*)", Pattern.MULTILINE);

    JibContainerBuilder begin() throws IOException {
        refuseOtherVersion();
        return Jib.fromScratch()
                .addFileEntriesLayer(system())
                .addFileEntriesLayer(runtime())
                .addEnvironmentVariable("JAVA_HOME", HOME)
                .addEnvironmentVariable("PATH", HOME + "/bin");
    }

    String version() throws IOException {
        var release = new Properties();
        try (var in = Files.newBufferedReader(jdk.resolve("release"))) {
            release.load(in);
        }
        return release.getProperty("JAVA_RUNTIME_VERSION", "of an unknown version")
                .replace("\"", "");
    }

    private void refuseOtherVersion() throws IOException {
        if (!version().startsWith(LONG_TERM + ".") && !version().startsWith(LONG_TERM + "+")) {
            throw new Unbuildable(
                    "The services' images run JDK 25, and "
                            + jdk
                            + " is "
                            + version()
                            + ": point JAVA_HOME at a JDK 25");
        }
    }

    private FileEntriesLayer runtime() throws IOException {
        var layer = FileEntriesLayer.builder().setName("runtime");
        for (var part : List.of("bin/java", "bin/jcmd", "conf", "lib", "release")) {
            try (var files = Files.walk(jdk.resolve(part))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !LEFT_OUT.contains(file.getFileName().toString()))
                        .sorted()
                        .forEach(file ->
                                layer.addEntry(
                                        file,
                                        AbsoluteUnixPath.get(HOME + "/" + jdk.relativize(file)),
                                        Files.isExecutable(file)
                                                ? PROGRAM
                                                : FilePermissions.DEFAULT_FILE_PERMISSIONS));
            }
        }
        return layer.build();
    }

    private FileEntriesLayer system() throws IOException {
        var layer = FileEntriesLayer.builder().setName("system");
        for (var library : libraries()) {
            layer.addEntry(Path.of(library).toRealPath(), AbsoluteUnixPath.get(library), PROGRAM);
        }
        for (var folder : List.of("/dev", "/proc", "/tmp")) {
            layer.addEntry(jdk, AbsoluteUnixPath.get(folder), FOR_ALL);
        }
        return layer.build();
    }

    /** Where the loader looks for them, whatever links stand there. */
    private Set<String> libraries() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(jdk.resolve("lib"))) {
            var all =
                    files.filter(file -> file.toString().endsWith(".so"))
                            .filter(file -> !LEFT_OUT.contains(file.getFileName().toString()))
                            .toList();
            for (var file : all) {
                found.addAll(libraries(file));
            }
        }
        found.addAll(libraries(jdk.resolve("bin/java")));
        return found;
    }

    private static Set<String> libraries(Path program) throws IOException {
        var ldd = new ProcessBuilder("ldd", program.toString()).redirectErrorStream(true).start();
        var said = new String(ldd.getInputStream().readAllBytes());
        var found = new TreeSet<String>();
        LIBRARY.matcher(said).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
