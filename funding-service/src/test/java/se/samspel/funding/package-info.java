/** Tests of the funding service as a caller, the broker and the database meet it. */
package se.samspel.funding;
