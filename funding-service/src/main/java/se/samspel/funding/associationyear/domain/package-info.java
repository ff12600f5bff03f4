/** What is known of an association's year, put together from the rows that it stands in. */
@NullMarked
package se.samspel.funding.associationyear.domain;

import org.jspecify.annotations.NullMarked;
