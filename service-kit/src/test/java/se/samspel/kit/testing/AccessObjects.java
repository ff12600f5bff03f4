package se.samspel.kit.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Objects that exist, by the path template that names them, each with the authority that owns it.
 * An object that nobody has named is made by its collection's own documented example, a value such
 * as a year is its own example.
 */
public final class AccessObjects {

    /**
     * An id, and the authority to which it belongs.
     *
     * @param value whether it is no object but a value, as a year: then none is absent or malformed
     */
    record Owned(String authority, String id, boolean value) {}

    private final String caller;
    private final String stranger;
    private final Map<String, Owned> known = new HashMap<>();
    private final Map<String, Owned> ended = new HashMap<>();
    private final Map<String, String> callers = new HashMap<>();

    private AccessObjects(String caller, String stranger) {
        this.caller = caller;
        this.stranger = stranger;
    }

    /**
     * @param caller the authority that calls where the path names no object
     * @param stranger the authority to which all of the objects are foreign
     */
    public static AccessObjects of(String caller, String stranger) {
        return new AccessObjects(caller, stranger);
    }

    /**
     * @param template the path up to and with the variable, for example {@code /waivers/{id}}
     */
    public AccessObjects with(String template, String authority, String id) {
        known.put(template, new Owned(authority, id, false));
        return this;
    }

    /**
     * @param template the path up to and with a variable that names a value, where its documented
     *     example is none that exists
     */
    public AccessObjects withValue(String template, String value) {
        known.put(template, new Owned(caller, value, true));
        return this;
    }

    /**
     * For an operation that ends its object or hides it: one of its own.
     *
     * @param operation for example {@code POST /participants/{id}/protection}
     */
    public AccessObjects ending(String operation, String authority, String id) {
        ended.put(operation, new Owned(authority, id, false));
        return this;
    }

    /**
     * For an operation without objects whose caller needs settings of its own.
     *
     * @param operation for example {@code GET /protected-handlers}
     */
    public AccessObjects calledBy(String operation, String authority) {
        callers.put(operation, authority);
        return this;
    }

    boolean ends(ApiOperation operation) {
        return ended.containsKey(operation.name());
    }

    String stranger() {
        return stranger;
    }

    /** Who owns the first object among them; where none is one, whoever calls then. */
    String owner(ApiOperation operation, List<Owned> named) {
        return named.stream()
                .filter(one -> !one.value())
                .map(Owned::authority)
                .findFirst()
                .orElse(callers.getOrDefault(operation.name(), caller));
    }

    /** Those of the path's variables in their order, made where they are not known yet. */
    List<Owned> of(ApiOperation operation, AccessCalls calls) {
        if (ends(operation)) {
            return List.of(ended.get(operation.name()));
        }
        return operation.templates().stream()
                .map(template -> find(template, operation, calls))
                .toList();
    }

    private Owned find(String template, ApiOperation operation, AccessCalls calls) {
        Owned found = known.get(template);
        if (found == null) {
            String value = operation.value(template);
            found = value == null ? make(template, calls) : new Owned(caller, value, true);
            known.put(template, found);
        }
        return found;
    }

    private Owned make(String template, AccessCalls calls) {
        String collection = template.substring(0, template.lastIndexOf("/{"));
        ApiOperation create =
                calls.operations().stream()
                        .filter(operation -> operation.method().equals("POST"))
                        .filter(operation -> operation.path().endsWith(collection))
                        .findFirst()
                        .orElseThrow(() -> unknown(template, "nothing creates one"));
        List<Owned> parents = of(create, calls);
        String owner = owner(create, parents);
        String path = create.filled(parents.stream().map(Owned::id).toList());
        AccessCalls.Answer answer =
                calls.send(create, path, AccessCaller.ALL_SCOPES.token(owner, Set.of()));
        if (answer.id() == null) {
            throw unknown(template, create.name() + " answered " + answer.status());
        }
        return new Owned(owner, answer.id(), false);
    }

    private static AssertionError unknown(String template, String reason) {
        return new AssertionError(
                """
                The matrix has no object for %s (%s): a year or the like needs a documented \
                example; else make one in the test's fixture and add .with("%s", owner, id) to its \
                objects\
                """
                        .formatted(template, reason, template));
    }
}
