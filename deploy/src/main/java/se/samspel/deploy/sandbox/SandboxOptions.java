package se.samspel.deploy.sandbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code deploy/sandbox} was asked for.
 *
 * @param client the counterpart's own client
 * @param to the intervention that the referrer refers to; null for the host
 * @param enrol whether the host also enrols and ends
 * @param all whether the host also takes what was submitted before
 * @param lasts null until Ctrl-C
 */
public record SandboxOptions(
        String client,
        Role role,
        @Nullable UUID to,
        HostAnswer answer,
        Pace pace,
        boolean enrol,
        boolean all,
        @Nullable Duration lasts) {

    enum Role {
        HOST,
        REFERRER
    }

    /** What the host answers once it has met the person. */
    enum HostAnswer {
        ACCEPTED,
        DECLINED,
        COMPLETION
    }

    /** How long after it heard of a referral the host does each act. */
    record Pace(Duration reception, Duration visit, Duration answer) {}

    private static final Set<String> VALUES =
            Set.of(
                    "--as",
                    "--play",
                    "--to",
                    "--receive-after",
                    "--visit-after",
                    "--accept-after",
                    "--answer",
                    "--for");
    private static final Set<String> SWITCHES = Set.of("--enrol", "--all");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s|m|h)");

    public static SandboxOptions parse(List<String> arguments) throws Unplayable {
        var given = given(arguments);
        var client = given.get("--as");
        if (client == null) {
            throw new Unplayable("Name whom to play with --as CLIENT; see deploy/sandbox --help");
        }
        var role = choice(Role.class, "--play", given.getOrDefault("--play", "host"));
        return new SandboxOptions(
                client,
                role,
                to(role, given.get("--to")),
                choice(HostAnswer.class, "--answer", given.getOrDefault("--answer", "accepted")),
                pace(given),
                given.containsKey("--enrol"),
                given.containsKey("--all"),
                given.containsKey("--for") ? duration("--for", given, "") : null);
    }

    private static Map<String, String> given(List<String> arguments) throws Unplayable {
        var given = new HashMap<String, String>();
        var words = arguments.iterator();
        while (words.hasNext()) {
            var word = words.next();
            if (SWITCHES.contains(word)) {
                given.put(word, "");
            } else if (VALUES.contains(word) && words.hasNext()) {
                given.put(word, words.next());
            } else {
                throw new Unplayable(
                        (VALUES.contains(word) ? "No value for " : "Unknown option ")
                                + word
                                + "; see deploy/sandbox --help");
            }
        }
        return given;
    }

    private static @Nullable UUID to(Role role, @Nullable String text) throws Unplayable {
        if (role == Role.HOST) {
            if (text != null) {
                throw new Unplayable("--to is for --play referrer");
            }
            return null;
        }
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new Unplayable("A referrer needs --to INTERVENTION-ID");
        }
    }

    private static Pace pace(Map<String, String> given) throws Unplayable {
        var pace =
                new Pace(
                        duration("--receive-after", given, "2s"),
                        duration("--visit-after", given, "4s"),
                        duration("--accept-after", given, "6s"));
        if (pace.visit().compareTo(pace.reception()) < 0
                || pace.answer().compareTo(pace.visit()) < 0) {
            throw new Unplayable("A host receives, then meets the person, then answers");
        }
        return pace;
    }

    private static Duration duration(String option, Map<String, String> given, String usual)
            throws Unplayable {
        var text = given.getOrDefault(option, usual);
        var form = DURATION.matcher(text);
        if (!form.matches()) {
            throw new Unplayable(option + " is a time as 500ms, 2s, 10m or 1h, not " + text);
        }
        long number = Long.parseLong(form.group(1));
        return switch (form.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String option, String text)
            throws Unplayable {
        for (var value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
                return value;
            }
        }
        throw new Unplayable(option + " can't be " + text + "; see deploy/sandbox --help");
    }
}
