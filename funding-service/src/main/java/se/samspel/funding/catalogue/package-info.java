/** What belongs to an association, as the database says: its tables, their order and their rows. */
@NullMarked
package se.samspel.funding.catalogue;

import org.jspecify.annotations.NullMarked;
