package nl.samenspraak.zaad.vol;

/** One of more types than one sees at a glance. */
final class Vol {}

final class Vol2 {}

final class Vol3 {}

final class Vol4 {}

final class Vol5 {}

final class Vol6 {}

final class Vol7 {}

final class Vol8 {}

final class Vol9 {}

final class Vol10 {}

final class Vol11 {}

final class Vol12 {}

final class Vol13 {}

final class Vol14 {}

final class Vol15 {}

final class Vol16 {}

final class Vol17 {}

final class Vol18 {}

final class Vol19 {}

final class Vol20 {}

final class Vol21 {}

final class Vol22 {}

final class Vol23 {}

final class Vol24 {}

final class Vol25 {}

final class Vol26 {}

final class Vol27 {}

final class Vol28 {}

final class Vol29 {}

final class Vol30 {}

final class Vol31 {}
