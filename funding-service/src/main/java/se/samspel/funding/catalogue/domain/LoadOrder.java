package se.samspel.funding.catalogue.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The order in which tables can be written: what is referred to comes first, else by name. */
public final class LoadOrder {

    /** What all else belongs to, whether it refers to it or not. */
    public static final String FIRST = "association";

    /** A closed month takes no voucher: months come when all is booked. */
    private static final List<Reference> BESIDES =
            List.of(
                    new Reference("accounting_period", "voucher"),
                    new Reference("accounting_period", "posting"));

    private LoadOrder() {}

    /** Tables refer to each other in a circle: one of the references has to be deferrable. */
    public static final class Circle extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Circle(List<String> tables) {
            super("tables refer to each other, make a reference deferrable: " + tables);
        }
    }

    /** References to tables that are not among these count for nothing. */
    public static List<AssociationTable> of(
            List<AssociationTable> tables, List<Reference> references) {
        List<Reference> all = Stream.concat(references.stream(), BESIDES.stream()).toList();
        List<AssociationTable> left = new ArrayList<>(tables);
        left.sort(
                Comparator.comparing((AssociationTable table) -> !table.name().equals(FIRST))
                        .thenComparing(AssociationTable::name));
        List<AssociationTable> order = new ArrayList<>();
        while (!left.isEmpty()) {
            AssociationTable next = next(left, all);
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    private static AssociationTable next(List<AssociationTable> left, List<Reference> references) {
        List<String> names = left.stream().map(AssociationTable::name).toList();
        return left.stream()
                .filter(table ->
                        references.stream()
                                .noneMatch(reference ->
                                        reference.from().equals(table.name())
                                                && names.contains(reference.to())))
                .findFirst()
                .orElseThrow(() -> new Circle(names));
    }
}
