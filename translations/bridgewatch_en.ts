<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>End %n session(s)</source>
        <translation>
            <numerusform>End %n session</numerusform>
            <numerusform>End %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n query(s)</source>
        <translation>
            <numerusform>Cancel %n query</numerusform>
            <numerusform>Cancel %n queries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertDialogs</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%n flap(s)</source>
        <translation>
            <numerusform>flapped once</numerusform>
            <numerusform>flapped %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before</source>
        <translation>
            <numerusform>once before</numerusform>
            <numerusform>%n times before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) · %1</source>
        <translation>
            <numerusform>%n alert · %1</numerusform>
            <numerusform>%n alerts · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n restart</numerusform>
            <numerusform>%n restarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>clients of a pooler</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), for the first time</source>
        <translation>
            <numerusform>%n target, for the first time</numerusform>
            <numerusform>%n targets, for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n target(s)…</source>
        <translation>
            <numerusform>Looking at %n target…</numerusform>
            <numerusform>Looking at %n targets…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), healthy since at least %1. Select a card above to see how it was reached, or press F5 to look at everything now.</source>
        <translation>
            <numerusform>%n target, healthy since at least %1. Select the card above to see how it was reached, or press F5 to look at it now.</numerusform>
            <numerusform>%n targets, healthy since at least %1. Select a card above to see how it was reached, or press F5 to look at everything now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>It went and came again %n time(s) within minutes: that is one episode, notified once.</source>
        <translation>
            <numerusform>It went and came again once within minutes: that is one episode, notified once.</numerusform>
            <numerusform>It went and came again %n times within minutes: that is one episode, notified once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stood %n time(s) before, and nobody has acknowledged that.</source>
        <translation>
            <numerusform>It stood once before, and nobody has acknowledged that.</numerusform>
            <numerusform>It stood %n times before, and nobody has acknowledged that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::AcknowledgeDialog</name>
    <message numerus="yes">
        <source>Acknowledge %n alert(s)</source>
        <translation>
            <numerusform>Acknowledge %n alert</numerusform>
            <numerusform>Acknowledge %n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertTable</name>
    <message numerus="yes">
        <source>%n alert(s) on the board are not shown.</source>
        <translation>
            <numerusform>%n alert on the board is not shown.</numerusform>
            <numerusform>%n alerts on the board are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ChangesPanel</name>
    <message numerus="yes">
        <source>%n in 24 hours</source>
        <translation>
            <numerusform>%n in 24 hours</numerusform>
            <numerusform>%n in 24 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::FindingsPanel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::GatePart</name>
    <message numerus="yes">
        <source>%n relapse(s)</source>
        <translation>
            <numerusform>%n relapse</numerusform>
            <numerusform>%n relapses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::MeanFigure</name>
    <message numerus="yes">
        <source>over %1 of %n incident(s)</source>
        <translation>
            <numerusform>over %1 of %n incident</numerusform>
            <numerusform>over %1 of %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not acknowledged yet, not counted</source>
        <translation>
            <numerusform>%n not acknowledged yet, not counted</numerusform>
            <numerusform>%n not acknowledged yet, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not resolved yet, not counted</source>
        <translation>
            <numerusform>%n not resolved yet, not counted</numerusform>
            <numerusform>%n not resolved yet, not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::Notifier</name>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n more alert</numerusform>
            <numerusform>%n more alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessDelegate</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessPage</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ok</source>
        <translation>
            <numerusform>%n ok</numerusform>
            <numerusform>%n ok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot tell</source>
        <translation>
            <numerusform>%n cannot tell</numerusform>
            <numerusform>%n cannot tell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportList</name>
    <message numerus="yes">
        <source>%n older one(s) are in the journal alone; “bridgewatchctl incident list” names them, and “bridgewatchctl incident export” reports them.</source>
        <translation>
            <numerusform>%n older one is in the journal alone; “bridgewatchctl incident list” names it, and “bridgewatchctl incident export” reports it.</numerusform>
            <numerusform>%n older ones are in the journal alone; “bridgewatchctl incident list” names them, and “bridgewatchctl incident export” reports them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportPanel</name>
    <message numerus="yes">
        <source>%n word(s) masked</source>
        <translation>
            <numerusform>%n word masked</numerusform>
            <numerusform>%n words masked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportPreview</name>
    <message numerus="yes">
        <source>… and %n more row(s): the file has them all</source>
        <translation>
            <numerusform>… and %n more row: the file has it</numerusform>
            <numerusform>… and %n more rows: the file has them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::SessionsPanel</name>
    <message numerus="yes">
        <source>%n idle in transaction</source>
        <translation>
            <numerusform>%n idle in transaction</numerusform>
            <numerusform>%n idle in transaction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::SettingsPage</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid, %n warning(s)</source>
        <translation>
            <numerusform>valid, %n warning</numerusform>
            <numerusform>valid, %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::SilenceDialog</name>
    <message numerus="yes">
        <source>It fits %n alert(s) on the board.</source>
        <translation>
            <numerusform>It fits %n alert on the board.</numerusform>
            <numerusform>It fits %n alerts on the board.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::SilencesDialog</name>
    <message numerus="yes">
        <source>%n more silence(s) are not shown.</source>
        <translation>
            <numerusform>%n more silence is not shown.</numerusform>
            <numerusform>%n more silences are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silence(s) hold or will hold.</source>
        <translation>
            <numerusform>%n silence holds or will hold.</numerusform>
            <numerusform>%n silences hold or will hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::TrayIcon</name>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n more alert</numerusform>
            <numerusform>%n more alerts</numerusform>
        </translation>
    </message>
</context>
</TS>
