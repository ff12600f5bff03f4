package se.samspel.reporting.teamreport.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
import se.samspel.reporting.disclosure.domain.Smallness;

/**
 * The counts of one report, or of a half-year of its period, in the system of them all.
 *
 * @param part what stands before each name; nothing for the report itself, which alone is printed
 * @param names those counted so far, without the part
 */
record NamedCounts(ProtectedCounts system, String part, List<String> names) {

    static NamedCounts of(ProtectedCounts system, String part) {
        return new NamedCounts(system, part, new ArrayList<>());
    }

    String in(String name) {
        return part + name;
    }

    void count(String name, long people, Smallness smallness) {
        if (!part.isEmpty()) {
            unprinted(name, people, smallness);
            return;
        }
        names.add(name);
        system.count(name, people, smallness);
    }

    void unprinted(String name, long people, Smallness smallness) {
        names.add(name);
        system.unprinted(in(name), people, ofPart(smallness));
    }

    void rest(String name, String total, List<String> parts, Smallness smallness) {
        names.add(name);
        system.rest(in(name), in(total), parts.stream().map(this::in).toList(), ofPart(smallness));
    }

    /** Those of whom something is missing: where it is nobody, readers take it for granted. */
    void missing(String name, String total, List<String> parts, Smallness smallness) {
        rest(name, total, parts, smallness);
        if (system.people(in(name)) == 0) {
            system.known(in(name), 0);
        }
    }

    void sum(String total, List<String> parts) {
        system.sum(in(total), parts.stream().map(this::in).toList());
    }

    void mean(String name, String base) {
        if (part.isEmpty()) {
            system.mean(name, base);
        }
    }

    /** A mean for each sex: unknown sex is printed nowhere, but is what the others leave. */
    void meansOfSexes(String table, String base) {
        if (part.isEmpty()) {
            Stream.of(Sex.values()).forEach(sex -> system.mean(table + sex, base + sex));
            system.together(Stream.of(Sex.values()).map(sex -> table + sex).toList());
        }
    }

    void share(String name, String of, String whole, BigDecimal percent) {
        if (part.isEmpty()) {
            system.share(name, of, whole, percent);
        }
    }

    /** That nobody of half a year has an attribute is told of nobody: the half is no group. */
    private Smallness ofPart(Smallness smallness) {
        return part.isEmpty() || smallness != Smallness.ATTRIBUTE ? smallness : Smallness.PARTY;
    }
}
