package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a stack needs of the machine before anything is started. */
record StartChecks(Place place) {

    private static final long LEAST_DISK = 2_000_000_000L;

    /** Throws unless the stack has room. */
    void disk() {
        try {
            var free = Files.getFileStore(place.state().root()).getUsableSpace();
            if (free < LEAST_DISK) {
                throw new LaunchFailure(
                        "The disk is full: "
                                + free / 1_000_000
                                + " MB free at "
                                + place.state().root()
                                + ", and the stack needs "
                                + LEAST_DISK / 1_000_000
                                + " MB. Free some, or point SAMSPEL_STATE at another disk.");
            }
        } catch (IOException e) {
            throw new LaunchFailure("The free disk space can't be read: " + e, e);
        }
    }

    /** Throws unless nothing else listens on the stack's ports. */
    void ports() {
        var taken = new StringBuilder();
        for (Map.Entry<String, Integer> port : place.portsByUse().entrySet()) {
            if (!PortHolder.isFree(port.getValue())) {
                taken.append("\nPort ")
                        .append(port.getValue())
                        .append(" (for ")
                        .append(port.getKey())
                        .append(") is taken by ")
                        .append(holder(PortHolder.of(port.getValue()).orElse(null)));
            }
        }
        if (!taken.isEmpty()) {
            throw new LaunchFailure(
                    taken.substring(1)
                            + "\nEnd it, or set SAMSPEL_PORT_BASE to use other ports (ten in a row"
                            + (place.isReplicated() ? ", and ten more for each instance" : "")
                            + ").");
        }
    }

    private static String holder(@Nullable PortHolder holder) {
        return holder == null
                ? "a process of another user"
                : "pid " + holder.pid() + ": " + holder.command();
    }
}
