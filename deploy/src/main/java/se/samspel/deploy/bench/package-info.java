/** Measures a service with many rows: made-up persons, the real API, what the database did. */
@NullMarked
package se.samspel.deploy.bench;

import org.jspecify.annotations.NullMarked;
