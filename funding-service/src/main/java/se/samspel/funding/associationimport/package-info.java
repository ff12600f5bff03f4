/** A whole association in again, from the file that its office exported. */
@NullMarked
package se.samspel.funding.associationimport;

import org.jspecify.annotations.NullMarked;
