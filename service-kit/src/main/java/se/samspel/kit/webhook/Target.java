package se.samspel.kit.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Personnummer;
import se.samspel.kit.value.Samordningsnummer;
import se.samspel.kit.value.Text;
import se.samspel.kit.webhook.TargetRule.RefusedTarget;

/**
 * A receiver's address: https, on a port that is let through, with nothing in it that signs in.
 * What its host's name leads to is looked at each time that it is called.
 *
 * @param path with the query
 */
public record Target(boolean tls, String host, int port, String path) {

    // A name whose last part is no number, or an address in its usual form: others are read in more
    // than one way.
    private static final Pattern HOST =
            Pattern.compile(
                    "(?:.*\\.)?[A-Za-z][A-Za-z0-9-]*|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[.*]");

    private static final Pattern NUMBER_LIKE =
            Pattern.compile("(?<![0-9])([0-9]{2})?([0-9]{6})[-+]?([0-9]{4})(?![0-9])");

    /**
     * What addresses must be like.
     *
     * @param open whether every scheme and port is let through: on a developer's machine alone
     */
    public record Rules(boolean open, Set<Integer> ports) {}

    /** Throws {@link RefusedTarget}, and {@link InvalidValue} for what is no address. */
    public static Target parse(String url, Rules rules) {
        URI uri = uri(url);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean tls = scheme.equals("https");
        if (!tls && !(rules.open() && scheme.equals("http"))) {
            throw refused("url ska börja med https.", "url has to begin with https.");
        }
        String host = uri.getHost();
        if (host == null || !HOST.matcher(host).matches()) {
            throw refused("url saknar ett värdnamn.", "url has no host name.");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw refused(
                    "url får inte ha inloggning eller #.",
                    "url may have neither credentials nor a fragment.");
        }
        int port = uri.getPort() == -1 ? (tls ? 443 : 80) : uri.getPort();
        if (!rules.open() && !rules.ports().contains(port)) {
            throw refused(
                    "url har en port som inte är tillåten.",
                    "url has a port that is not let through.");
        }
        requireNoIdentityNumber(url);
        return new Target(tls, unbracketed(host), port, path(uri));
    }

    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new InvalidValue(
                    "not-a-url", Text.of("En fullständig url väntas.", "A whole URL is expected."));
        }
    }

    private static void requireNoIdentityNumber(String url) {
        if (NUMBER_LIKE.matcher(url).results().anyMatch(Target::isNumber)) {
            throw refused(
                    "url får inte innehålla ett personnummer.",
                    "url may not hold an identity number.");
        }
    }

    private static boolean isNumber(MatchResult found) {
        String digits = found.group(2) + found.group(3);
        String century = found.group(1);
        return century == null
                ? isOne("19" + digits) || isOne("20" + digits)
                : isOne(century + digits);
    }

    private static boolean isOne(String digits) {
        return parses(() -> Personnummer.parse(digits))
                || parses(() -> Samordningsnummer.parse(digits));
    }

    private static boolean parses(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (InvalidValue noNumber) {
            return false;
        }
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static String path(URI uri) {
        String path = orEmpty(uri.getRawPath()).isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static RefusedTarget refused(String sv, String en) {
        return new RefusedTarget(Text.of(sv, en));
    }
}
