package se.samspel.funding.register;

import java.util.function.Function;
import se.samspel.funding.register.domain.Kept;

/**
 * One kind of record: its class, the place of its list under the association, how its list is
 * ordered, and what of it leaves the service.
 */
public record Kind<E extends Kept>(
        Class<E> entity, String place, String order, Function<E, Object> view) {

    /** Those that hold by dated rows, the latest first. */
    public static <E extends Kept> Kind<E> dated(
            Class<E> entity, String place, Function<E, Object> view) {
        return new Kind<>(entity, place, "r.period.from desc, r.id", view);
    }

    String path(E record) {
        return "/associations/" + record.associationId() + "/" + place + "/" + record.id();
    }
}
