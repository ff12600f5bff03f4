package se.samspel.reporting.figures.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;
import se.samspel.reporting.disclosure.domain.SharedCounts.Sum;

/**
 * Counts that differ in nothing but what they ask of one dimension, which has one code of each
 * person.
 *
 * @param everybody the same, whatever the dimension
 * @param members by name; the first of those of the same people stands for them
 */
record Family(Dimension dimension, Ask everybody, Map<String, Ask> members) {

    /**
     * People whom each member counts all of or none of.
     *
     * @param in the members that count them
     */
    record Part(Ask ask, Set<String> in) {}

    static Family of(Dimension dimension, Ask everybody) {
        return new Family(dimension, everybody, new LinkedHashMap<>());
    }

    /**
     * The coarsest parts that every member is made of; those of whom it isn't known are one.
     *
     * @param known the dimension's codes
     */
    List<Part> parts(Collection<String> known) {
        Set<String> codes = new LinkedHashSet<>(known);
        codes.addAll(new TreeSet<>(asked()));
        Map<Set<String>, List<String>> classes = new LinkedHashMap<>();
        counting(codes)
                .forEach((code, in) ->
                        classes.computeIfAbsent(in, each -> new ArrayList<>()).add(code));
        boolean mayBeMissing = mayBeMissing();
        List<Part> parts = new ArrayList<>();
        classes.forEach((in, some) -> {
            boolean all = mayBeMissing && some.size() == codes.size();
            parts.add(new Part(all ? ofKnown() : of(some), in));
        });
        if (mayBeMissing) {
            parts.add(new Part(everybody.with(Condition.unknown(dimension.key())), ofUnknown()));
        }
        parts.removeIf(part -> part.in().isEmpty());
        return calledAsMembers(parts);
    }

    private Ask of(List<String> codes) {
        return everybody.with(Condition.in(dimension.key(), codes));
    }

    private Ask ofKnown() {
        return everybody.with(Condition.known(dimension.key()));
    }

    private Set<String> asked() {
        return members.values().stream()
                .flatMap(this::conditions)
                .flatMap(each -> each.in().stream())
                .collect(Collectors.toSet());
    }

    private boolean mayBeMissing() {
        return dimension.missing() != null
                || members.values().stream()
                        .flatMap(this::conditions)
                        .anyMatch(each -> each.in().isEmpty());
    }

    private Stream<Condition> conditions(Ask ask) {
        return ask.conditions().stream().filter(each -> each.dimension().equals(dimension.key()));
    }

    /** By code the members that count those who have it. */
    private Map<String, Set<String>> counting(Set<String> codes) {
        Map<String, Set<String>> counting = new LinkedHashMap<>();
        codes.forEach(code -> counting.put(code, new LinkedHashSet<>()));
        members.forEach((name, ask) -> {
            Collection<String> asks =
                    conditions(ask)
                            .<Collection<String>>map(Condition::in)
                            .filter(in -> !in.isEmpty())
                            .findFirst()
                            .orElse(codes);
            asks.stream()
                    .filter(code -> counts(ask, Set.of(code)))
                    .forEach(code ->
                            counting.computeIfAbsent(code, each -> new LinkedHashSet<>())
                                    .add(name));
        });
        return counting;
    }

    private Set<String> ofUnknown() {
        return members.entrySet().stream()
                .filter(member -> counts(member.getValue(), Set.of()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean counts(Ask ask, Set<String> codes) {
        return conditions(ask).allMatch(each -> each.holds(codes));
    }

    /** By the name of a member that counts these people and no others, where there is one. */
    private List<Part> calledAsMembers(List<Part> parts) {
        Map<String, Integer> within = new HashMap<>();
        parts.forEach(part -> part.in().forEach(name -> within.merge(name, 1, Integer::sum)));
        return parts.stream()
                .map(part ->
                        part.in().stream()
                                .filter(name -> within.getOrDefault(name, 0) == 1)
                                .findFirst()
                                .map(members::get)
                                .map(ask -> new Part(ask, part.in()))
                                .orElse(part))
                .toList();
    }

    /**
     * Of each member that is no part itself, its parts. Those of whom it is known are what the
     * unknown leave: where everything is unknown, noughts by code still tell of those who are
     * there.
     */
    List<Sum> sums(List<Part> parts) {
        Map<String, List<String>> within = new LinkedHashMap<>();
        parts.forEach(part ->
                part.in()
                        .forEach(member ->
                                within.computeIfAbsent(member, each -> new ArrayList<>())
                                        .add(part.ask().name())));
        String all = everybody.name();
        String known = ofKnown().name();
        String unknown = everybody.with(Condition.unknown(dimension.key())).name();
        List<Sum> sums = new ArrayList<>();
        within.forEach((member, names) -> {
            if (names.equals(List.of(member))) {
                return;
            }
            boolean ofAll = member.equals(known) && members.containsKey(all);
            sums.add(ofAll ? new Sum(all, List.of(known, unknown)) : new Sum(member, names));
        });
        return sums;
    }
}
