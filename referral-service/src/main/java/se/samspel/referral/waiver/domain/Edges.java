package se.samspel.referral.waiver.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.value.AuthorityId;

/** The edges of one waiver form, as far as the caller may know them. */
public record Edges(List<Edge> all) {

    public static final Edges NONE = new Edges(List.of());

    public Edges {
        all = List.copyOf(all);
    }

    public Optional<Edge> find(UUID id) {
        return all.stream().filter(edge -> edge.id().equals(id)).findFirst();
    }

    /**
     * Whether {@code from} may tell {@code to} about {@code category} on that day.
     *
     * @param confirmed whether the discloser has confirmed the form: the host has by receiving the
     *     referral, also before the news of it has come back here
     */
    public boolean open(
            AuthorityId from,
            AuthorityId to,
            DataCategory category,
            LocalDate on,
            boolean confirmed) {
        return all.stream()
                .anyMatch(edge -> edge.opens(from, to, category, confirmed) && edge.spans(on));
    }

    /**
     * What {@code from} may tell {@code to} for a purpose on that day; nothing without an edge.
     *
     * @param confirmed as in {@link #open}
     */
    public Set<DataCategory> told(
            String purpose, AuthorityId from, AuthorityId to, LocalDate on, boolean confirmed) {
        return all.stream()
                .filter(edge -> edge.isFor(purpose, from, to, confirmed) && edge.spans(on))
                .flatMap(edge -> edge.categories().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
