package se.samspel.kit.testing;

import static se.samspel.kit.testing.AccessCaller.NOBODY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one table of who may call what: which callers and scopes open the operations whose method and
 * path match. The first rule that matches counts; an operation that none matches is an error.
 */
public final class AccessRules {

    private static final Set<AccessCaller> AUTHORITIES =
            EnumSet.of(AccessCaller.THE_SCOPE, AccessCaller.ALL_SCOPES);
    private static final Set<Integer> LET_IN = Set.of(200, 201, 202, 204, 409, 412, 422);
    // Reading takes nothing that could be in conflict or flawed: whoever may, gets it.
    private static final Set<Integer> SHOWN = Set.of(200);
    private static final Set<Integer> NOT_AUTHENTICATED = Set.of(401);
    private static final Set<Integer> REFUSED = Set.of(403);
    private static final Set<Integer> NOT_FOUND = Set.of(404);
    private static final String CASE_HANDLING = "CASE_HANDLING";

    /**
     * @param callers whom it lets in; empty where nobody needs a token
     * @param scopes any of which is enough
     * @param purpose for which they are called
     */
    public record Rule(
            Pattern method,
            Pattern path,
            Set<AccessCaller> callers,
            Set<String> scopes,
            String purpose) {

        /** The same for operations that are called for no other purpose than this. */
        public Rule onlyFor(String onlyPurpose) {
            return new Rule(method, path, callers, scopes, onlyPurpose);
        }

        boolean fits(ApiOperation operation) {
            return method.matcher(operation.method()).matches()
                    && path.matcher(operation.path()).matches();
        }

        private boolean isOpen() {
            return callers.isEmpty();
        }

        /** The statuses that one cell of the matrix may show. */
        Set<Integer> expected(ApiOperation operation, AccessCaller caller, boolean own) {
            Set<Integer> served = operation.reads() ? SHOWN : LET_IN;
            return switch (caller) {
                case NOBODY -> isOpen() ? served : NOT_AUTHENTICATED;
                case FORGED, EXPIRED, OTHER_AUDIENCE -> NOT_AUTHENTICATED;
                case BOTH_CLAIMS, MALFORMED -> REFUSED;
                case THE_SCOPE, OTHER_SCOPES, ALL_SCOPES, OFFICE, OPERATOR -> {
                    boolean letIn = isOpen() || callers.contains(caller);
                    yield !letIn ? REFUSED : own ? served : NOT_FOUND;
                }
            };
        }
    }

    private final List<Rule> rules;

    private AccessRules(List<Rule> rules) {
        this.rules = rules;
    }

    public static AccessRules of(Rule... rules) {
        return new AccessRules(List.of(rules));
    }

    /** Operations that need no token. */
    public static Rule open(String method, String path) {
        return rule(method, path, EnumSet.noneOf(AccessCaller.class));
    }

    /** Operations of authorities with the scope. */
    public static Rule authorities(String method, String path, String scope) {
        return rule(method, path, AUTHORITIES, scope);
    }

    /** Operations of whoever has one of the scopes. */
    public static Rule anyone(String method, String path, String... scopes) {
        Set<AccessCaller> callers = EnumSet.copyOf(AUTHORITIES);
        callers.add(AccessCaller.OFFICE);
        callers.add(AccessCaller.OPERATOR);
        return rule(method, path, callers, scopes);
    }

    /** Operations of the platform's operator. */
    public static Rule operator(String method, String path, String scope) {
        return rule(method, path, EnumSet.of(AccessCaller.OPERATOR), scope);
    }

    private static Rule rule(
            String method, String path, Set<AccessCaller> callers, String... scopes) {
        return new Rule(
                Pattern.compile(method),
                Pattern.compile(path),
                callers,
                Set.copyOf(Arrays.asList(scopes)),
                CASE_HANDLING);
    }

    Rule of(ApiOperation operation) {
        return rules.stream()
                .filter(rule -> rule.fits(operation))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                operation.name() + " is covered by no rule: add one to the table"));
    }

    boolean needsToken(ApiOperation operation) {
        return !of(operation).expected(operation, NOBODY, true).contains(200);
    }
}
