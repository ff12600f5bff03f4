package se.samspel.kit.problem;

import se.samspel.kit.value.Text;

/** Titles of the problems that HTTP itself gives rise to. */
final class Titles {

    static final Text MALFORMED = Text.of("Felaktig begäran", "Malformed request");
    static final Text UNAUTHORIZED =
            Text.of("Giltig åtkomsttoken saknas", "A valid access token is missing");
    static final Text FORBIDDEN = Text.of("Behörighet saknas", "Permission is missing");
    static final Text RULE = Text.of("En regel hindrar det", "A rule forbids it");
    static final Text ILLEGAL_STATE =
            Text.of("Steget är inte möjligt nu", "The move is not possible now");
    static final Text INTERNAL = Text.of("Ett fel hos tjänsten", "A fault in the service");
    static final Text UNAVAILABLE =
            Text.of("Tjänsten är tillfälligt otillgänglig", "The service is unavailable for now");

    private Titles() {}

    static Text ofStatus(int status) {
        return switch (status) {
            case 400 -> MALFORMED;
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404 -> Text.of("Finns inte", "Not found");
            case 405 -> Text.of("Metoden finns inte här", "Method not allowed here");
            case 406 -> Text.of("Formatet kan inte levereras", "The format can't be delivered");
            case 413 -> Text.of("Begäran är för stor", "The request is too large");
            case 415 -> Text.of("Formatet tas inte emot", "The format is not accepted");
            default -> status < 500 ? MALFORMED : INTERNAL;
        };
    }

    static String codeOfStatus(int status) {
        return switch (status) {
            case 400 -> "malformed-request";
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> status < 500 ? "bad-request" : "internal";
        };
    }
}
