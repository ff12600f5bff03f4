package se.samspel.deploy.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The process that listens on a port, read from {@code /proc}; another user's process can't be
 * seen.
 */
record PortHolder(long pid, String command) {

    private static final String LISTENING = "0A";

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static Optional<PortHolder> of(int port) {
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            var inode = inodeIn(Path.of(table), port);
            if (inode.isPresent()) {
                return holderOf("socket:[" + inode.get() + "]");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inodeIn(Path table, int port) {
        var address = String.format(Locale.ROOT, ":%04X", port);
        try (var lines = Files.lines(table)) {
            return lines.map(line -> line.trim().split("\\s+"))
                    .filter(field -> field.length > 9 && field[3].equals(LISTENING))
                    .filter(field -> field[1].endsWith(address))
                    .map(field -> field[9])
                    .findFirst();
        } catch (IOException noSuchTable) {
            return Optional.empty();
        }
    }

    private static Optional<PortHolder> holderOf(String socket) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> hasOpen(pid, socket))
                .findFirst()
                .map(pid -> new PortHolder(pid, commandOf(pid)));
    }

    private static boolean hasOpen(long pid, String socket) {
        try (DirectoryStream<Path> open =
                Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (var descriptor : open) {
                if (isLinkTo(descriptor, socket)) {
                    return true;
                }
            }
        } catch (IOException endedOrNotOurs) {
            return false;
        }
        return false;
    }

    private static boolean isLinkTo(Path descriptor, String target) {
        try {
            return Files.readSymbolicLink(descriptor).toString().equals(target);
        } catch (IOException closed) {
            return false;
        }
    }

    private static String commandOf(long pid) {
        try {
            var line =
                    Files.readString(
                            Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1);
            var words = line.replaceAll("[\\x00\\s]+", " ").trim();
            return words.length() > 100 ? words.substring(0, 100) + "…" : words;
        } catch (IOException ended) {
            return "?";
        }
    }
}
