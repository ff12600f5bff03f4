package se.samspel.funding.sieimport.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How an association's books are read: its projects and the ranges of its chart of accounts. */
@Entity
public class SieMapping {

    @Id private String associationId;
    @Version private long version = 1;
    private List<String> objects = List.of();
    private List<UUID> interventionIds = List.of();
    private List<String> rangeFrom = List.of();
    private List<String> rangeTo = List.of();
    private List<String> rangeCategory = List.of();
    private @Nullable Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SieMapping() {}

    /** Without any project or account. */
    public SieMapping(String associationId) {
        this.associationId = associationId;
    }

    /** Replaces all. */
    public void set(List<ProjectObject> projects, List<AccountRange> ranges, Instant now) {
        refuseTwice(projects);
        refuseOverlap(ranges);
        objects = projects.stream().map(ProjectObject::object).toList();
        interventionIds = projects.stream().map(ProjectObject::interventionId).toList();
        rangeFrom = ranges.stream().map(AccountRange::from).toList();
        rangeTo = ranges.stream().map(AccountRange::to).toList();
        rangeCategory = ranges.stream().map(range -> range.use().name()).toList();
        recordedAt = now;
    }

    private static void refuseTwice(List<ProjectObject> projects) {
        Set<String> known = new HashSet<>();
        if (!projects.stream().allMatch(project -> known.add(project.object()))) {
            throw new MappingRule.ObjectTwice();
        }
    }

    private static void refuseOverlap(List<AccountRange> ranges) {
        for (int i = 0; i < ranges.size(); i++) {
            AccountRange range = ranges.get(i);
            if (ranges.subList(0, i).stream().anyMatch(range::overlaps)) {
                throw new MappingRule.RangesOverlap();
            }
        }
    }

    public String associationId() {
        return associationId;
    }

    public long version() {
        return version;
    }

    public @Nullable Instant recordedAt() {
        return recordedAt;
    }

    public List<ProjectObject> projects() {
        return IntStream.range(0, objects.size())
                .mapToObj(i -> new ProjectObject(objects.get(i), interventionIds.get(i)))
                .toList();
    }

    public List<AccountRange> ranges() {
        return IntStream.range(0, rangeFrom.size())
                .mapToObj(i ->
                        new AccountRange(
                                rangeFrom.get(i),
                                rangeTo.get(i),
                                AccountUse.valueOf(rangeCategory.get(i))))
                .toList();
    }

    /** Whether an account is shown or cost. */
    public boolean counts(String account) {
        return ranges().stream()
                .anyMatch(range -> range.use() != AccountUse.IGNORED && range.holds(account));
    }

    public Map<String, UUID> interventions() {
        Map<String, UUID> byObject = new LinkedHashMap<>();
        projects().forEach(project -> byObject.put(project.object(), project.interventionId()));
        return byObject;
    }
}
