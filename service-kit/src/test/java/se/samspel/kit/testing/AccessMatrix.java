package se.samspel.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Every operation of a live API × every kind of caller × own, foreign, absent and malformed
 * objects, sent with the operation's own documented example and held against one table of rules.
 */
public final class AccessMatrix {

    /**
     * What one row of calls is about.
     *
     * @param authority who asks where an authority does
     */
    private record Target(String object, String path, String authority, boolean own) {}

    private final AccessRules rules;
    private final AccessObjects objects;
    private final AccessCalls calls;
    private final Map<String, String> tokens = new HashMap<>();
    private final List<String> unexplained = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private int cells;

    /**
     * @param api the API's root, for example {@code /participant/v1}
     */
    public AccessMatrix(String api, AccessRules rules, AccessObjects objects) {
        this.rules = rules;
        this.objects = objects;
        this.calls = new AccessCalls(api);
    }

    /**
     * Calls every cell, writes the matrix to {@code file} and fails with the cells that the rules
     * don't explain.
     */
    public void holds(Path file) {
        lines.add("| operation | object | " + words() + " |");
        lines.add("|---|---|" + "---|".repeat(AccessCaller.values().length));
        calls.operations().stream()
                .sorted(Comparator.comparing(AccessMatrix::turn))
                .forEach(this::callAllAndGoOn);
        write(file);
        assertThat(unexplained)
                .as("cells that the rules don't explain, of %d in %s", cells, file)
                .isEmpty();
        assertThat(cells).isPositive();
    }

    /** What sets something comes before what reads it, and that before what may end it. */
    private static int turn(ApiOperation operation) {
        return List.of("PUT", "GET", "POST", "PATCH", "DELETE").indexOf(operation.method());
    }

    private void callAllAndGoOn(ApiOperation operation) {
        try {
            callAll(operation);
        } catch (AssertionError unknown) {
            unexplained.add(unknown.getMessage());
        }
    }

    private void callAll(ApiOperation operation) {
        AccessRules.Rule rule = rules.of(operation);
        for (Target target : targets(operation)) {
            String row =
                    Arrays.stream(AccessCaller.values())
                            .map(caller -> cell(operation, target, caller, rule))
                            .collect(Collectors.joining(" | "));
            lines.add("| %s | %s | %s |".formatted(operation.name(), target.object(), row));
        }
    }

    private String cell(
            ApiOperation operation, Target target, AccessCaller caller, AccessRules.Rule rule) {
        String token = token(caller, target.authority(), rule.scopes());
        int status = calls.sendFor(rule.purpose(), operation, target.path(), token).status();
        Set<Integer> expected = new TreeSet<>(rule.expected(operation, caller, target.own()));
        if (target.own() && caller == AccessCaller.ALL_SCOPES && objects.ends(operation)) {
            // The caller before this one has ended it.
            expected.add(404);
        }
        cells++;
        if (!expected.contains(status)) {
            unexplained.add(
                    "%s of %s, %s: %d instead of %s"
                            .formatted(
                                    operation.name(),
                                    target.object(),
                                    caller.words,
                                    status,
                                    expected));
        }
        return Integer.toString(status);
    }

    private List<Target> targets(ApiOperation operation) {
        List<AccessObjects.Owned> own = objects.of(operation, calls);
        List<String> ids = own.stream().map(AccessObjects.Owned::id).toList();
        String owner = objects.owner(operation, own);
        if (own.stream().allMatch(AccessObjects.Owned::value)) {
            return List.of(new Target("no object", operation.filled(ids), owner, true));
        }
        String path = operation.filled(ids);
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (own.get(i).value()) {
                continue;
            }
            String which = ids.size() == 1 ? "" : " " + operation.templates().get(i);
            targets.add(
                    new Target(
                            "absent" + which,
                            operation.filled(replaced(ids, i, UUID.randomUUID().toString())),
                            owner,
                            false));
            targets.add(
                    new Target(
                            "not a UUID" + which,
                            operation.filled(replaced(ids, i, "no-uuid")),
                            owner,
                            false));
        }
        targets.add(new Target("foreign", path, objects.stranger(), false));
        // Last, since it may end the object.
        targets.add(new Target("own", path, owner, true));
        return targets;
    }

    private static List<String> replaced(List<String> ids, int at, String id) {
        List<String> changed = new ArrayList<>(ids);
        changed.set(at, id);
        return changed;
    }

    private String token(AccessCaller caller, String authority, Set<String> scopes) {
        return tokens.computeIfAbsent(
                caller + authority + scopes, key -> caller.token(authority, scopes));
    }

    /** Each header that an operation says it needs: 428 without If-Match, 400 without another. */
    public void needsTheHeadersThatItDocuments() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (ApiOperation operation : calls.operations()) {
            AccessRules.Rule rule = rules.of(operation);
            List<AccessObjects.Owned> own = objects.of(operation, calls);
            String path = operation.filled(own.stream().map(AccessObjects.Owned::id).toList());
            String who = objects.owner(operation, own);
            String token = token(AccessCaller.ALL_SCOPES, who, rule.scopes());
            for (String header : operation.requiredHeaders()) {
                tried++;
                int status = calls.sendWithout(header, operation, path, token).status();
                if (status != (header.equals("If-Match") ? 428 : 400)) {
                    wrong.add("%s without %s: %d".formatted(operation.name(), header, status));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isPositive();
    }

    /** Every read of the API by who owns what it reads, ready to be sent. */
    public Map<String, Runnable> reads() {
        Map<String, Runnable> reads = new TreeMap<>();
        calls.operations().stream()
                .filter(operation -> operation.reads() && rules.needsToken(operation))
                .forEach(operation -> {
                    List<AccessObjects.Owned> own = objects.of(operation, calls);
                    String path =
                            operation.filled(own.stream().map(AccessObjects.Owned::id).toList());
                    String who = objects.owner(operation, own);
                    AccessRules.Rule rule = rules.of(operation);
                    String token = token(AccessCaller.ALL_SCOPES, who, rule.scopes());
                    Set<Integer> expected = rule.expected(operation, AccessCaller.ALL_SCOPES, true);
                    reads.put(
                            operation.name(),
                            () -> {
                                var answer = calls.sendFor(rule.purpose(), operation, path, token);
                                assertThat(answer.status()).as(operation.name()).isIn(expected);
                            });
                });
        return reads;
    }

    /**
     * No path that a proxy, a filter and a router may read differently opens anything without a
     * token.
     */
    public void opensNothingByOddPaths(String api) {
        List<String> opened = new ArrayList<>();
        int tried = 0;
        for (ApiOperation operation : calls.operations()) {
            if (!rules.needsToken(operation)) {
                continue;
            }
            List<String> ids =
                    objects.of(operation, calls).stream().map(AccessObjects.Owned::id).toList();
            for (String odd : OddPaths.of(api, operation.filled(ids))) {
                int status = calls.sendTo(odd, operation).status();
                tried++;
                if (status < 400 || status >= 500) {
                    opened.add("%s as %s: %d".formatted(operation.name(), odd, status));
                }
            }
        }
        assertThat(opened).as("of %d odd paths without a token", tried).isEmpty();
        assertThat(tried).isPositive();
    }

    private static String words() {
        return Arrays.stream(AccessCaller.values())
                .map(caller -> caller.words)
                .collect(Collectors.joining(" | "));
    }

    private void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
