/**
 * Imports of actual cost from accounting files: previewed beside what is recorded, then committed.
 */
@NullMarked
package se.samspel.funding.sieimport;

import org.jspecify.annotations.NullMarked;
