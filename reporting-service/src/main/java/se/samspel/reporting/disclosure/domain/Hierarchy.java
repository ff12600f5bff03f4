package se.samspel.reporting.disclosure.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.kit.value.Text;

/**
 * How the codes of a list are gathered into fewer groups, level by level, so that a table of few
 * people can be read without stars.
 *
 * @param key stable; a definition names it
 * @param levels from the finest to the coarsest; each has every code once
 */
public record Hierarchy(String key, List<Recoding> levels) {

    public Hierarchy {
        levels = List.copyOf(levels);
        Set<String> all = new HashSet<>(levels.getFirst().codes());
        Map<String, List<String>> meanings = new HashMap<>();
        for (Recoding level : levels) {
            for (Group group : level.groups()) {
                if (!group.codes()
                        .equals(meanings.computeIfAbsent(group.code(), code -> group.codes()))) {
                    throw new IllegalArgumentException(group.code() + " means two groups");
                }
            }
            if (level.codes().size() != all.size() || !all.containsAll(level.codes())) {
                throw new IllegalArgumentException(key + ": a level lacks or repeats a code");
            }
        }
    }

    public Recoding finest() {
        return levels.getFirst();
    }

    /** The group of that code at any level. */
    public Optional<Group> group(String code) {
        return levels.stream()
                .flatMap(level -> level.groups().stream())
                .filter(group -> group.code().equals(code))
                .findFirst();
    }

    /** The coarsest where there are fewer levels. */
    public Recoding level(int level) {
        return levels.get(Math.min(level, levels.size() - 1));
    }

    public Recoding coarsest() {
        return levels.getLast();
    }

    /**
     * The finest level at which no group of any column is small, or the coarsest when there is
     * none.
     *
     * @param columns people by code, one map for each column that shares the rows
     */
    public Recoding choose(
            Collection<Map<String, Long>> columns, Smallness smallness, int threshold) {
        return levels.stream()
                .filter(level ->
                        columns.stream().allMatch(each -> level.hides(each, smallness, threshold)))
                .findFirst()
                .orElseGet(this::coarsest);
    }

    /** Builds levels from the finest on: each names only the groups that it makes. */
    public static final class Builder {

        private final String key;
        private final Map<String, Text> codes = new LinkedHashMap<>();
        private final List<Recoding> levels = new ArrayList<>();

        Builder(String key) {
            this.key = key;
        }

        public Builder code(String code, String sv, String en) {
            codes.put(code, Text.of(sv, en));
            return this;
        }

        /** A level of these groups, and of every code that none of them has by itself. */
        public Builder level(Group... groups) {
            Set<String> grouped = new HashSet<>();
            Stream.of(groups).forEach(group -> grouped.addAll(group.codes()));
            List<String> order = new ArrayList<>(codes.keySet());
            levels.add(
                    new Recoding(
                            Stream.concat(
                                            Stream.of(groups),
                                            codes.entrySet().stream()
                                                    .filter(one -> !grouped.contains(one.getKey()))
                                                    .map(one -> single(one.getKey())))
                                    .sorted(
                                            Comparator.comparingInt(group ->
                                                    order.indexOf(group.codes().getFirst())))
                                    .toList()));
            return this;
        }

        private Group single(String code) {
            return new Group(code, codes.getOrDefault(code, Text.of(code, code)), List.of(code));
        }

        public Hierarchy build() {
            return new Hierarchy(key, levels);
        }
    }

    public static Builder of(String key) {
        return new Builder(key);
    }
}
