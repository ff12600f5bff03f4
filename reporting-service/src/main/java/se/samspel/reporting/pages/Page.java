package se.samspel.reporting.pages;

/** One kind of page for those who have logged in. */
public interface Page {

    /** Below {@code /pages}, with {@code :name} for what varies. */
    String path();

    /** The permission that opens it; 403 without. */
    String permission();

    /** All of it; throws a problem where there is none for this reader. */
    Shown show(Visit visit);
}
