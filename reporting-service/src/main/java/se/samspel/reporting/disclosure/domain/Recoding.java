package se.samspel.reporting.disclosure.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One way to gather the codes of a list into groups, in reading order. */
public record Recoding(List<Group> groups) {

    public Recoding {
        groups = List.copyOf(groups);
    }

    /** Every code, once. */
    public List<String> codes() {
        return groups.stream().flatMap(group -> group.codes().stream()).toList();
    }

    /** People by group; codes that nobody has count nothing. */
    public Map<String, Long> recode(Map<String, Long> byCode) {
        Map<String, Long> byGroup = new LinkedHashMap<>();
        for (Group group : groups) {
            byGroup.put(
                    group.code(),
                    group.codes().stream().mapToLong(code -> byCode.getOrDefault(code, 0L)).sum());
        }
        return byGroup;
    }

    /** Whether no group of the column is small. A column about nobody tells of nobody. */
    boolean hides(Map<String, Long> byCode, Smallness smallness, int threshold) {
        Map<String, Long> byGroup = recode(byCode);
        return byGroup.values().stream().allMatch(people -> people == 0)
                || byGroup.values().stream()
                        .noneMatch(people -> smallness.isSmall(people, threshold));
    }
}
