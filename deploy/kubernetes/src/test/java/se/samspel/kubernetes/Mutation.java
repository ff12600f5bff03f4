package se.samspel.kubernetes;

/** A change that breaks one policy of an overlay. */
record Mutation(String overlay, String name, Policies breaks, Change change) {

    static Mutation of(Policies breaks, String name, Change change) {
        return new Mutation("small", name, breaks, change);
    }

    static Mutation national(Policies breaks, String name, Change change) {
        return new Mutation("national", name, breaks, change);
    }

    @Override
    public String toString() {
        return breaks + " notices: " + name + " (" + overlay + ")";
    }
}
