package se.samspel.funding.catalogue.domain;

/**
 * A column as the database has it.
 *
 * @param type as PostgreSQL writes it: {@code bigint}, {@code text[]}, {@code timestamp with time
 *     zone}
 */
public record Column(String name, String type, boolean key) {

    /** Whole öre. */
    public boolean isMoney() {
        return type.equals("bigint") && name.endsWith("_ore");
    }

    public boolean isText() {
        return type.equals("text") || type.equals("text[]");
    }
}
