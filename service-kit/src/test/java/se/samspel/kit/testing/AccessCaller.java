package se.samspel.kit.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.kit.caller.Scope;

/** Who may try an operation: each way of holding a token, or none. */
enum AccessCaller {
    NOBODY("no token"),
    FORGED("forged token"),
    EXPIRED("expired token"),
    OTHER_AUDIENCE("wrong audience"),
    THE_SCOPE("authority, the scope alone"),
    OTHER_SCOPES("authority, all but the scope"),
    ALL_SCOPES("authority, all scopes"),
    OFFICE("office, all scopes"),
    OPERATOR("operator, all scopes"),
    BOTH_CLAIMS("both claims"),
    MALFORMED("malformed authority");

    private static final List<String> SCOPES =
            List.of(
                    Scope.ASSOCIATION_ADMIN,
                    Scope.FUNDING_READ,
                    Scope.FUNDING_WRITE,
                    Scope.PARTICIPANT_READ,
                    Scope.PARTICIPANT_WRITE,
                    Scope.REFERRAL_READ,
                    Scope.REFERRAL_WRITE,
                    Scope.EVENTS_READ,
                    Scope.REPORT_READ,
                    Scope.REPORT_WRITE,
                    Scope.OPERATIONS_READ);
    private static final String ALL = String.join(" ", SCOPES);
    private static final String ASSOCIATION = "2220002139";

    final String words;

    AccessCaller(String words) {
        this.words = words;
    }

    /**
     * The token of this caller; null where it has none.
     *
     * @param scopes any of which opens the operation
     */
    String token(String authority, Set<String> scopes) {
        return switch (this) {
            case NOBODY -> null;
            case FORGED -> Tokens.forged(authority);
            case EXPIRED -> Tokens.expired(authority);
            case OTHER_AUDIENCE ->
                    Tokens.token(List.of("samspel-elsewhere"), ALL, Map.of("authority", authority));
            case THE_SCOPE ->
                    Tokens.token(
                            scopes.stream().sorted().limit(1).collect(Collectors.joining()),
                            Map.of("authority", authority));
            case OTHER_SCOPES -> Tokens.token(allBut(scopes), Map.of("authority", authority));
            case ALL_SCOPES -> Tokens.token(ALL, Map.of("authority", authority));
            case OFFICE -> Tokens.token(ALL, Map.of("association", ASSOCIATION));
            case OPERATOR -> Tokens.token(ALL, Map.of());
            case BOTH_CLAIMS ->
                    Tokens.token(ALL, Map.of("authority", authority, "association", ASSOCIATION));
            case MALFORMED -> Tokens.token(ALL, Map.of("authority", authority + "/../x"));
        };
    }

    private static String allBut(Set<String> scopes) {
        return SCOPES.stream()
                .filter(scope -> !scopes.contains(scope))
                .collect(Collectors.joining(" "));
    }
}
